/** Names for captions in many languages. Matched per word of a class, id or itemprop. */
export const CAPTION_NAME =
  /caption|cutline|legend(?!ary)|bildunterschrift|bildtext|bild-?text|piedefoto|pie-de-foto|pie_foto|didascalia|epigrafe|onderschrift|bijschrift|podpis|kuvateksti|billedtekst|altyazi|(?:photo|image|img|pic|foto|slide)[-_]?(?:desc|te?xt|info|title)|media[-_]?(?:desc|info|title)/i;

/** Names for picture credits. */
export const CREDIT_NAME =
  /credit|copyright|photographer|photo-?by|fotograf|(?:photo|image|img)-?source|urheber|rechte|bildnachweis|bildquelle|quelle|fuente|fonte|crediti|credito|kuvaaja|attribution|(?:photo|image|bild|foto)-?aut(?:h)?or|byline|agency|rights?-?holder/i;

/** Labels at the start of a credit, in many languages: "Photo: …", "© …", "(사진=…)". */
export const CREDIT_LABEL =
  /^(?:©|[(（][cＣ][)）]|ⓒ|copyright\s|(?:photo(?:graph(?:y|er)?|s)?|picture|image|illustration|graphic|video|credits?|courtesy|source|handout|(?:photo|image|picture|infographic) (?:credits?|source)|photo by|illustrations?|picture by|image by|photo illustration|foto(?:s|grafie|grafía|grafia|graf)?|bild(?:er|quelle|nachweis|rechte)?|quelle|grafik|symbolbild|archivbild|fuente|imagen|crédits?(?:\sphotos?)?|crédito|créditos|fonte|imagem|immagine|source photo|bildrechte|kuva|valokuva|zdjęcie|fot|nuotr|ảnh|zdroj|фото|источник|foto(?:ğ|g)raf|kaynak|źródło|تصوير|(?:사진|이미지|자료|그래픽|영상|화면|일러스트)\s?(?:출처|제공|캡처)?|출처|(?:写真|画像)(?:提供)?|撮影|提供|出典|图|图片|图源|圖|(?:图片|圖片)?(?:来源|來源)|照片|摄影|攝影|供图|資料)(?:\s+(?:by|von|par|di|de|von der))?\s*(?:[:：=＝／/|]|\s-\s)|(?:(?:ai|image)[- ])?generated (?:by|with|using)\s|(?:image|photo)s? via\s|(?:photo|picture|image|photograph|foto|illustration|graphic|screenshot)(?:\s+(?:by|von|par|de|di)|\s+courtesy)\s)/i;

/** Picture agencies and archives: a last line that names one is a credit. */
export const AGENCY_NAME =
  /\b(?:AFP|AP|EPA|EFE|dpa|DPA|APA|ANSA|ANP|Belga|BELGA|DDP|ddp|KNA|epd|Keystone|KEYSTONE|SDA|TASS|Tass|RIA Novosti|Xinhua|Kyodo|KYODO|Jiji|Yonhap|YONHAP|Newsis|NEWSIS|News1|Reuters|REUTERS|Getty|GETTY|iStock|Shutterstock|SHUTTERSTOCK|Alamy|ALAMY|Adobe Stock|Unsplash|Pexels|Pixabay|[Ii]mago|IMAGO|[Pp]icture[ -][Aa]lliance|Bloomberg|Corbis|Magnum|Anadolu|ANADOLU|AA|PA|Press Association|Rex|NurPhoto|Sipa|SIPA|Abaca|LaPresse|Ritzau|Scanpix|NTB|TT|Lehtikuva|PAP|CTK|ČTK|MTI|UPI|ZUMA|Europa Press|Notimex|Canadian Press|AAP|PTI|ANI|IANS|WAM|KCNA|Ansa|ANTARA|MAXPPP|Flickr|Wikimedia|NASA|ESA)\b|stock\.adobe|연합뉴스|뉴시스|뉴스1|로이터|게티이미지|共同|時事|ロイター|新华社|新華社|路透|رويترز|الفرنسية|中新社|视觉中国/;

/** Returns the names of an element: class, id, microdata and test id. */
export const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;

const PERSON_NAME =
  /(?:^|[\s_-])(?:authors?|bylines?|avatar|gravatar|profile|person|bio|autor(?:in|en)?|headshot|testimonials?|contributors?|speakers?|reviewers?)(?:$|[\s_-])/i;

/** Whether the name of an element says that it is a person's portrait or profile. */
export const isPersonBox = (element: Element): boolean =>
  PERSON_NAME.test(nameOf(element).replace(/([a-z])(?=[A-Z])/g, '$1-'));
