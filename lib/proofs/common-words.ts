/** What most passwords that were ever found are made of, lower case: alone, doubled, or with digits around them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `password passwort passw0rd pass word admin administrator root user guest login logon welcome secret letmein let me in
  master access open sesame change changeme default temp temporary test testing tester demo sample example hello hi hey
  qwerty qwertz azerty qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qaz wsx edc qazwsx qazwsxedc
  iloveyou i love you loveyou lovely lover love me baby babygirl angel princess prince queen king sunshine moonlight
  rainbow flower flowers butterfly sweet sweetheart sweetie honey heart forever friend friends family mother father mom
  dad mama papa sister brother daughter son wife husband girl boy girls boys child children
  football baseball basketball soccer hockey tennis golf cricket rugby liverpool chelsea arsenal barcelona madrid
  juventus manchester united city everton celtic rangers yankees lakers cowboys steelers eagles packers patriots
  dragon monkey tiger lion bear wolf dog dogs cat cats kitty puppy horse bird fish snake eagle falcon phoenix dolphin
  superman batman spiderman ironman superstar starwars star wars matrix pokemon pikachu naruto minecraft mario zelda
  shadow ninja hunter killer warrior soldier ranger rocker rockstar rock metal punk guitar music piano
  summer winter spring autumn january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
  michael jordan jennifer jessica ashley amanda michelle daniel matthew joshua andrew anthony robert thomas charlie
  george william james john david joseph christopher nicole samantha elizabeth hannah sarah maria anna laura julia
  alexander alex max sam ben tom jack harry maggie ginger pepper buster cookie chocolate cheese coffee pizza banana
  orange apple cherry lemon peaches pumpkin peanut butter
  red blue green yellow black white purple pink silver gold golden diamond crystal
  money dollar dollars cash rich success winner lucky freedom liberty america american canada england london paris
  berlin russia india china mexico brazil australia newyork york texas california boston chicago
  mustang corvette porsche ferrari mercedes harley yamaha honda toyota ford chevy camaro
  computer internet windows microsoft google facebook apple iphone android samsung nokia linux ubuntu server database
  network wireless security system desktop keyboard mouse printer office company business
  trustno1 trust no one nothing whatever fuckyou fuck you fucking shit asshole bitch pussy cock dick sexy sex porn
  correct horse battery staple jesus christ god lord heaven church bible faith blessed angel hallelujah
  news newspaper newsroom editor desk journal press media reporter courier gazette herald tribune times daily dateline
  abc abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij xyz aaa zzz
  this is my your the a an and or not new old good bad big best super mega ultra cool hot
  the quick brown fox over lazy jumps to be or not to be that the question it was all for now please thank thanks`.split(
    /\s+/,
  ),
);
