import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";

/** What things of several names are called together; data only. */

const animals =
  "sheep cattle cow cows calf calves bull bulls bullock heifer goat pig piglet sow hog horse mare stallion pony ponies foal mule donkey dog cat puppy puppies kitten rabbit hare deer stag elk moose bear cub lion lioness lionesses tiger leopard cheetah elephant rhino hippo zebra giraffe antelope monkey ape gorilla wolf wolves fox foxes badger seal otter lamb ewe ram llama alpaca camel buffalo bison kangaroo koala snake lizard tortoise turtle crocodile reindeer beaver hedgehog squirrel";
const birds =
  "hen chicken cock duck goose geese turkey swan gull tern eagle hawk falcon owl sparrow finch finches thrush thrushes robin pigeon dove crow raven heron crane stork pelican penguin puffin parrot ostrich ostriches kite osprey lapwing plover goldfinch";
const roadVehicles =
  "car van lorry lorries truck bus buses coach coaches motorcycle motorbike bike bicycle tractor taxi ambulance tanker trailer caravan tram minibus minibuses scooter jeep pickup hatchback saloon limousine tanker digger bulldozer moped";
const vessels =
  "tanker carrier liner ferry ferries trawler yacht barge tug frigate destroyer cruiser submarine corvette minesweeper dinghy dinghies launch freighter lifeboat catamaran schooner coaster dredger sloop battleship";
const trees =
  "oak elm ash ashes beech beeches lime rowan birch birches pine fir spruce larch larches maple sycamore chestnut poplar willow hazel alder cedar yew cherry cherries apple pear plum walnut hornbeam hawthorn aspen";
const guns = "rifle pistol shotgun revolver handgun machine-gun carbine musket gun";
const weapons = `${guns} knife knives sword dagger grenade crossbow machete bayonet mortar`;
const buildings =
  "house home school church churches shop barn mill factory factories hall library libraries hospital farm farmhouse cottage hotel pub office chapel mosque temple warehouse garage shed clinic theatre museum bungalow villa workshop kiosk bakery bakeries bank";
const works =
  "painting drawing print sculpture etching watercolour engraving sketch sketches photograph tapestry tapestries installation portrait landscape canvas canvases lithograph mural collage bust statue";
const aircraft = "fighter bomber helicopter jet plane glider transport drone biplane airliner";
const instruments =
  "violin viola cello harp flute oboe clarinet bassoon trumpet trombone tuba horn piano guitar drum organ recorder saxophone";
const books = "novel biography biographies anthology anthologies memoir dictionary dictionaries atlas atlases play";
const medals = "gold silver bronze";
const tools = "hammer saw drill spade rake axe chisel plane spanner shovel mower";
const crimes =
  "burglary burglaries theft robbery robberies assault mugging stabbing murder rape kidnapping arson fraud forgery";
const furniture = "table chair desk bed sofa wardrobe bench benches stool cupboard bookcase armchair";

const kinds: Readonly<Record<string, ReadonlySet<string>>> = /* @__PURE__ */ dictionary(
  Object.fromEntries(
    [
      ["animal creature beast", `${animals} ${birds}`],
      ["bird", birds],
      ["vehicle", roadVehicles],
      ["ship boat vessel craft", `${vessels} boat`],
      ["tree sapling", trees],
      ["gun firearm", guns],
      ["weapon", weapons],
      ["building property premises structure", buildings],
      ["work artwork picture", works],
      ["aircraft plane", aircraft],
      ["instrument", instruments],
      ["book title volume", books],
      ["medal", medals],
      ["tool", tools],
      ["crime offence offense", crimes],
      [
        "item object piece article exhibit lot thing",
        `${works} ${weapons} ${instruments} ${books} ${tools} ${furniture} coin medal vase clock watch watches ring necklace brooch brooches jewel bottle book blanket tent stove`,
      ],
    ].flatMap(([names = "", members = ""]) => {
      const known = wordSet(members);
      return names.split(" ").map((name) => [name, known] as const);
    }),
  ),
);

/** True for a noun that several others go under: "animals" of "sheep" and "cattle". */
export function isKindOf(name: string, nouns: readonly string[]): boolean {
  const known = kinds[singular(name)];
  return known !== undefined && nouns.every((noun) => known.has(noun) || known.has(singular(noun)));
}

function singular(noun: string): string {
  return noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/([^s])s$/, "$1");
}
