"""Words by which a capitalised name in English text is known as a party, a place, a thing, or no name at all."""

TITLES = (
    "Mr Mrs Ms Miss Mx Dr Prof Professor Sir Madam Lord Lady Messrs Judge Captain Father Mother Brother Sister Aunt Uncle"
    " Grandmother Grandfather Granny Cousin Great-Aunt Great-Uncle Rev Reverend"
).split()
ROLES = frozenset(
    "plaintiff defendant claimant respondent appellant appellee petitioner applicant buyer seller purchaser vendor landlord"
    " landlady lessor lessee tenant subtenant sub-tenant sublessee sub-lessee sublessor owner borrower lender creditor debtor"
    " guarantor agent principal client opponent guardian minor witness counterparty co-defendant licensee licensor"
    " contractor customer".split()
)
KIN = frozenset(
    "cousin brother sister father mother son daughter uncle aunt nephew niece wife husband friend neighbour neighbor"
    " grandson granddaughter grandfather grandmother colleague partner widow widower fiancé fiancée parents guardian"
    " stepfather stepmother stepson".split()
)
# Whoever is called so acts; a noun behind which a name may stand: "the cellist …", "a dealer named …".
GROUP_NOUNS = frozenset(
    "dealer cellist artist painter sculptor baker carpenter farmer student pupil retiree teacher engineer doctor dentist"
    " merchant trader shopkeeper manager director bookkeeper broker lawyer attorney counsel company firm corporation bank"
    " union cooperative shop restaurant bakery studio theatre theater hotel club association foundation business"
    " manufacturer wholesaler retailer builder developer publisher printer weaver potter florist butcher brewer vintner"
    " collector surveyor musician violinist pianist photographer gardener fisherman nurse clerk man woman lady gentleman"
    " boy girl youth teenager schoolboy schoolgirl apprentice driver courier mechanic plumber roofer tailor barber"
    " hairdresser chef cook grocer jeweller antiquarian bookseller beekeeper shipowner skipper captain".split()
)
THING_NOUNS = frozenset(
    "mare horse stallion gelding pony foal dog cat cow bull boat ship yacht vessel ketch sloop barge trawler village town"
    " city river lake island mountain street road square building house cottage villa hall brand model car motorcycle piano"
    " violin novel book painting picture song film newspaper magazine district ward prefecture county valley harbour port"
    " park station bridge school church temple shrine hospital month festival game parrot van lorry truck tractor".split()
)
PLACE_WORDS = frozenset(
    "Street Road Lane Avenue Building House Tower City Town Village Park Arcade Bridge Station Island Islands Lake River"
    " Mount Mountain Bay Beach Hill Square Plaza Court Gardens Garden Terrace Drive Way Close Row Mews Quay Wharf Harbour"
    " Harbor Port Airport Heights Apartments Mansion Residence Ward District Prefecture County Province State Valley Forest"
    " Castle Cottage Farm Hall Cathedral Church Temple Shrine School University Hospital Library Museum Unit Flat Plot Lot"
    " Room Floor Block North South East West Northern Southern Eastern Western Chome Villa Wood Field Market Crescent Cape"
    " Parade Boulevard Highway Route Ropewalk".split()
)
CALENDAR = frozenset(
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep"
    " Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter".split()
)
NOT_A_PARTY = CALENDAR | frozenset(
    "Japan Japanese Tokyo Osaka Kyoto Nagoya Yokohama Kobe Sapporo Fukuoka Europe European American America English England French France"
    " German Germany Italian Italy Spanish Spain Portugal London Paris Berlin Asia Civil Code Article Articles Art Act Law"
    " Supreme District High Summary Family Court Bureau Ministry Government Constitution Exhibit Annex Schedule Appendix"
    " Chapter Section Part Case No Nos Yen JPY USD EUR GBP Internet God Legal Affairs Registry Register BMW Toyota Honda"
    " Nissan Yamaha Steinway Mercedes Ford Volkswagen Norton I II III IV V VI VII VIII IX X MEMO DRAFT STATEMENT CLAIM"
    " COMPLAINT ANSWER HEARING NOTE JUDGMENT FACTS FINDINGS RE SUBJECT TO FROM DATE Q A PS OK TV Land INTAKE Keep".split()
) - {"A", "V", "X"}  # fmt: skip
# Capitalised at the head of a sentence or a line, and no name there.
COMMON = frozenset(
    """The This That These Those A An He She It They We I You His Her Its Their My Our Your Him Them Us Me On In At By For
    From Under Since After Before When While As If But And Or Nor So Then There Thereupon Thereafter However Both Neither
    Either No Not Nobody Nothing None Nowhere To With Without One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve
    Does Did Do Can Could Is Was Are Were Be Being Been What Who Whom Whose Which Where Why How Until Upon Later Meanwhile
    Therefore Accordingly Thus Hence Although Though Because Despite Only Even Also Still Yet Now Once Again Soon Here Every
    Each All Some Any Many Few Several Most More Less Much Another Other Others Such Same First Second Third Fourth Finally
    Lastly Next Last Today Yesterday Tomorrow Please Dear Sincerely Yours Regards Kind Best Thank Thanks Yes Never Ever
    Always Perhaps Maybe Indeed Instead Moreover Furthermore Otherwise Nevertheless Nonetheless Besides Further Just Let
    Rent Payment Price Possession Delivery Money Title Interest Notice Facts Fact Background Claim Claims Answer Reply Relief
    Loan Guarantee Sale Lease Sublease Agreement Contract Contracts Letter Letters Receipt Defence Defense Rejoinder
    Findings Finding Evidence Judgment Statement Complaint Counsel Sir Madam Question Agreed Admitted Denied Disputed
    Undisputed Bank Parties Party Union Adjourned Having Being Reassured According Given Told Asked Whether Unless Between
    During Against About Above Below Within Toward Towards Over Out Up Down Off Into Through Across Along Around Like Unlike
    Nephew Neighbour Neighbor Mother Father Brother Sister Cousin Aunt Uncle Grandfather Grandmother Husband Wife Son
    Daughter People Someone Somebody Everyone Everybody Anyone Anybody Early Late Mid End Spring Summer Autumn Winter Friend
    Instalments Installments Arrears Trouble Photographs Receipts Keys Signed Dated Subject Re True Denied Ordered Wanted
    Sold Bought Leased Let Paid Sent Received Delivered Handed Registered Registration Cancelled Rescinded Ratified Demanded
    Owner Tenant Tenants Landlord Landlady Lessor Lessee Buyer Seller Purchaser Vendor Plaintiff Defendant Claimant
    Respondent Client Opponent Guardian Creditor Debtor Hello Hi Greetings Attn Note Notes Memo Re: Summary Chronology
    Facts: Email E-mail Mail Phone Tel Fax Page Item Items Number Receptionist Intake Reception Secretary Total Sum Amount Amounts Cost Costs""".split()
)
# The last word of the name of an organisation that has no legal form.
ORGANISATION_WORDS = frozenset(
    "Factoring Trading Motors Stables Couriers Seeds Kilns Union Theatre Theater Hotel Bank Estates Partners Brothers Sons"
    " Group Holdings Services Realty Foods Industries Works Shop Store Stores Studio Gallery Books Press Fitness Cycles"
    " Credit Cooperative Co-op Club Association Society Foundation Institute Company Textiles Marble Stone Stoneworks"
    " Laundry Bakery Café Cafe Restaurant Properties Property Homes Housing Realtors Builders Construction Logistics"
    " Transport Shipping Lines Airlines Energy Electric Electronics Systems Software Technologies Technology Solutions"
    " Consulting Capital Finance Insurance Leasing Rentals Developments Enterprises International Farms Nursery Winery"
    " Brewery Distillery Dairy Fisheries Timber Steel Metals Plastics Paper Printing Publishing Media Films Records Toys"
    " Antiques Instruments Pianos Furniture Interiors Design Designs Fashion Jewellers Opticians Pharmacy Clinic Auto Autos"
    " Machinery Tools Equipment Supplies Supply Imports Exports Wholesale Mills Potteries Ceramics Glass Boats Yachts Marina"
    " Receivables Bureau Agency Office Corporation".split()
)
# Acts of persons and organisations that are no doings of places and things.
ACTS = (
    "sold|sells|bought|buys|purchased|let|lets|leased|leases|rented|rents|sublet|subleased|subleases|lent|borrowed|paid|pays"
    "|agreed|agrees|signed|wrote|writes|told|tells|said|says|asked|asks|replied|replies|answered|answers|claims|claimed"
    "|alleges|alleged|admits|admitted|denies|denied|disputes|disputed|contends|contended|argues|argued|pleads|pleaded|demands"
    "|demanded|sues|sued|cancelled|canceled|cancels|rescinded|rescinds|ratified|consented|refused|refuses|promised|offered"
    "|accepted|accepts|declared|declares|handed|gave|gives|delivered|transferred|received|notified|informed|wanted|wants"
    "|acquired|hired|engaged|entrusted|assigned|believed|knew|knows|thought|thinks|insisted|insists|concedes|conceded"
    "|threatened|deceived|persuaded|released|tendered|deposited|returned|lives|lived|moved|owns|owned|owed|owes|took|came"
    "|went|sent|rang|telephoned|phoned|emailed|e-mailed|called|visited|met|moved|waived|forgave|confirmed|concluded|entered"
    "|intends|intended|seeks|sought|requests|requested|objects|objected|states|stated|submits|submitted|maintains"
    "|maintained|responds|responded|relies|relied|undertook|undertakes|failed|is suing|was born|is \\d|was \\d|turned|needed"
    "|got|made|kept|keeps|had sold|put|stood|showed|forged|presented|laid|closed|finished|picked|fetched|decided|found"
    "|brought|began|runs|ran|works|worked|died|left|urged|reminded|shouted|laughed|nodded|acting"
)
