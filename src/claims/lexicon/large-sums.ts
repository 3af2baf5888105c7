/** Words around sums of money that show whether a handful of dollars can be meant; data only. */

/** What is never a handful of dollars, whoever has it. */
export const largeSums =
  "aid assistance funding losses revenue revenues debt debts profit profits earnings bailout rescue budget budgets subsidy subsidies investment investments sales exports imports deficit surplus spending damages liabilities assets turnover stimulus takeover merger acquisition buyout endowment receipts takings proceeds backlog reserves borrowing borrowings mortgages bonds capital equity grants appropriations arrears outlays expenditure expenditures reparations sanctions valuation shortfall overrun overruns";

/** What nobody buys, builds or sells for less than some thousands. */
export const largeThings =
  "tower skyscraper building block hotel airline company bank firm business stadium club team franchise refinery plant factory mill mine ship ferry vessel yacht aircraft airliner jet jets plane planes submarine frigate bridge station port harbour harbor airport mall resort hospital clinic estate castle palace mansion villa penthouse complex headquarters campus brewery stake subsidiary startup start-up start-ups studio newspaper broadcaster tunnel motorway highway railway line dam museum terminal pipeline satellite rocket arena theatre theater school college university library prison courthouse warehouse supermarket chain casino winery vineyard distillery ranch island brand unit division reactor project merger deal takeover contract";

/** Who borrows, spends and loses by the million. */
export const largeOwners =
  "government governments ministry ministries treasury state states council councils city county congress parliament senate department agency company companies bank banks lender lenders airline airlines carrier carriers firm firms corporation group insurer insurers retailer retailers automaker automakers carmaker carmakers manufacturer manufacturers university universities hospital hospitals club industry fund funds authority federation union unions exchange utility operator charity foundation army military navy police borough municipality parish diocese regulator watchdog producer producers developer developers shipyard builder builders maker makers publisher publishers film movie picture blockbuster sequel musical festival";

/** What owners of that kind do with money as such: the sum follows at once. */
export const largeDeeds =
  "lose borrow owe invest raise spend allocate pledge lend earn receive seek need set gross net make repay recoup donate contribute inject commit earmark budget";

/** What is done with large things, for a sum. */
export const dealings =
  "buy sell purchase acquire cost build auction value renovate refurbish list construct complete commission appraise insure worth price";

/** What is small by nature: prices, wages, fees, and what falls to one. */
export const smallSums =
  "ticket tickets price prices fee fees fare fares toll tolls note notes bill bills coin coins voucher vouchers coupon coupons card cards stamp stamps deposit fine fines tip tips bonus allowance charge charges surcharge wage wages salary dividend dividends rent subscription subscriptions meal meals gift gifts bet bets";

/** What a price is for, beside units of time: "$25 a barrel". */
export const smallShares =
  "ticket share barrel ton tonne ounce shift head person customer household family pupil student passenger bottle pack meal cup pint gallon litre liter kilo kilogram pound mile kilometre kilometer acre hectare copy item unit piece game visit ride trip seat room vote vehicle car";
