import { tabulateIrregular } from "./irregular-forms.js";

export const builtIrregular = tabulateIrregular();
