// @vitest-environment node
import { expect, test } from 'vitest';
import { cleanAuthorNames } from './clean-author-names';

test.each([
  [['By Ines Calloway'], ['Ines Calloway']],
  [['Ines Calloway', 'Zur Artikelübersicht'], ['Ines Calloway']],
  [['Ines Calloway', 'See all by Ines Calloway'], ['Ines Calloway']],
  [['your homepage feed', 'Show all articles of Ines Calloway', 'Publicado'], []],
  [['By Ines Calloway and Otto Renn'], ['Ines Calloway', 'Otto Renn']],
  [['Ines Calloway, Otto Renn & Dana Whitlow'], ['Ines Calloway', 'Otto Renn', 'Dana Whitlow']],
  [['Von Ines Calloway und Otto Renn'], ['Ines Calloway', 'Otto Renn']],
  [['Par Inès Calloway'], ['Inès Calloway']],
  [['Ines Calloway, Staff Writer'], ['Ines Calloway']],
  [['윤서하 기자'], ['윤서하']],
  [['佐藤 花 記者'], ['佐藤 花']],
  [['文● 佐藤 花／港新聞'], ['佐藤 花', '港新聞']],
  [['Ines Calloway 著、佐藤 花 監訳、木下 空 訳'], ['Ines Calloway', '佐藤 花', '木下 空']],
  [['ليلى منصور'], ['ليلى منصور']],
  [['Ines Calloway', 'ines calloway'], ['Ines Calloway']],
  [
    [
      'ines@harrowcourier.test',
      'https://harrowcourier.test/ines',
      'admin',
      'The Harrow Courier',
      '',
    ],
    [],
  ],
])('%s', (written, names) => {
  expect(cleanAuthorNames(written, 'The Harrow Courier')).toEqual(names);
});

test.each([
  [['Ines Calloway, Harrow.lt'], ['Ines Calloway']],
  [['J.R. Calloway'], ['J.R. Calloway']],
  [['Ines Calloway', 'Posted', 'Image: Harbour Pictures'], ['Ines Calloway']],
  [['この記事を書いた人', '佐藤 花'], ['佐藤 花']],
  [['Источник', 'Автор: Инес Калловей'], ['Инес Калловей']],
  [['Ines Calloway, MS, RD', '+ Follow'], ['Ines Calloway']],
  [['Ines Calloway', 'Fact checked by', 'Otto Renn'], ['Ines Calloway']],
  [['Ines Calloway | Reviewed by Otto Renn'], ['Ines Calloway']],
  [['Ines Calloway, Founder, Lead Reviewer'], ['Ines Calloway']],
  [['Interview by Ines Calloway'], ['Ines Calloway']],
  [['Interview: Ines Calloway'], ['Ines Calloway']],
  [['Text und Interview: Ines Calloway'], ['Ines Calloway']],
  [['Autor/in: Ines Calloway'], ['Ines Calloway']],
  [['Quayside Press, Harrow, Germany'], ['Quayside Press']],
  [['Ines Calloway, Otto Renn, Germany'], ['Ines Calloway', 'Otto Renn']],
  [['Ines Calloway am', 'Veröffentlicht am'], ['Ines Calloway']],
  [['No Author', 'Weitere Beiträge zum Thema'], []],
  [['Ines Calloway, The Harrow Courier News Fellow'], ['Ines Calloway']],
  [
    ['作者：', 'Ines Calloway', '翻訳者', '中村 真子'],
    ['Ines Calloway', '中村 真子'],
  ],
  [['ByInes Calloway'], ['Ines Calloway']],
  [['Ines Calloway', 'Zeige alle Beiträge von Ines Calloway →'], ['Ines Calloway']],
  [['Ines Calloway', 'This story first appeared in the Quay'], ['Ines Calloway']],
  [['Ines Calloway, Harbour News'], ['Ines Calloway']],
  [['Harbour News'], ['Harbour News']],
  [['Ines Calloway', '/ Harrow'], ['Ines Calloway']],
  [['Автор: Инес Каллоуэй'], ['Инес Каллоуэй']],
  [['كتب: أحمد سالم'], ['أحمد سالم']],
  [['Byby INES CALLOWAY and OTTO RENN'], ['INES CALLOWAY', 'OTTO RENN']],
  [['Byron Calloway'], ['Byron Calloway']],
  [
    ['Mehr Calloway', 'In Sook Renn'],
    ['Mehr Calloway', 'In Sook Renn'],
  ],
  [
    ['Ines CallowayTwitter', 'Otto Renn Published'],
    ['Ines Calloway', 'Otto Renn'],
  ],
  [['Ines Calloway', 'See full bio', 'Ines Calloway’s Most Recent Stories'], ['Ines Calloway']],
  [['Ines Calloway (Coastpress)'], ['Ines Calloway']],
  [['"Ines Calloway"'], ['Ines Calloway']],
  [['Ines Calloway, AFP'], ['Ines Calloway', 'AFP']],
  [['7 minutes', 'q_admin', 'page.head.author'], []],
  [['INES CALLOWAY - Coast Writers'], ['INES CALLOWAY']],
  [['Ines Calloway - Otto Renn'], ['Ines Calloway - Otto Renn']],
  [['Ines Calloway, Quay UK News Fellow'], ['Ines Calloway']],
  [['by Ines Calloway@inescalloway'], ['Ines Calloway']],
  [['Photograph by Otto Renn, Quay Creative'], []],
  [['Ines Calloway <ines@paper.test>'], ['Ines Calloway']],
  [['Mehr Artikel von Ines →'], ['Ines']],
  [
    ['More posts by Ines Calloway »', 'Otto Renn'],
    ['Ines Calloway', 'Otto Renn'],
  ],
  [['Ministry of Boats and Lamps'], ['Ministry of Boats and Lamps']],
  [['Bundesamt für Hafen und Deich'], ['Bundesamt für Hafen und Deich']],
  [['Centre for Tides and Lamps'], ['Centre for Tides and Lamps']],
  [
    ['Ines Calloway and Otto Renn of Harbour Pictures'],
    ['Ines Calloway', 'Otto Renn of Harbour Pictures'],
  ],
  [['Facebook Activity', 'Submitted on Mon'], []],
  [['Wed 3:59 pm by Ines Calloway'], ['Ines Calloway']],
  [['Article By: Ines Calloway'], ['Ines Calloway']],
  [['Autor:in: Ines Calloway'], ['Ines Calloway']],
  [['著者：佐藤 花'], ['佐藤 花']],
  [['Piše: Ines Calloway'], ['Ines Calloway']],
  [['Ines Calloway, edited by Otto Renn'], ['Ines Calloway']],
  [['Ines Calloway', 'Fotos: Otto Renn'], ['Ines Calloway']],
  [['Tuesday', 'Categories: Harbour', 'Uppdaterad', 'Size'], []],
  [['Ein Kommentar von Ines von Calloway'], ['Ines von Calloway']],
  [['Propos recueillis par Inès Calloway'], ['Inès Calloway']],
  [['Publicado por Inés Calloway'], ['Inés Calloway']],
  [['Ines Calloway', '≈ Hinterlasse einen Kommentar', 'Laisser un commentaire'], ['Ines Calloway']],
  [['Copyright Quay GmbH & Co. KG - all rights reserved'], []],
  [
    ['Ines C.', 'Hafenverein Harrow e. V.'],
    ['Ines C.', 'Hafenverein Harrow e. V.'],
  ],
  [['【佐藤 花／木下 空】'], ['佐藤 花', '木下 空']],
  [['INES CALLOWAY // Coast News'], ['INES CALLOWAY']],
])('in “%s” only the authors are named', (written, names) => {
  expect(cleanAuthorNames(written, 'The Harrow Courier')).toEqual(names);
});

test('the name of the site may have a conjunction in it', () => {
  expect(cleanAuthorNames(['Quay & Lamp', 'Ines Calloway'], 'Quay & Lamp')).toEqual([
    'Ines Calloway',
  ]);
});

test('the name of an account is not an author; initials and names in small letters are', () => {
  expect(cleanAuthorNames(['harbourteam7'], 'The Quay')).toEqual([]);
  expect(cleanAuthorNames(['abr'], 'The Quay')).toEqual(['abr']);
  expect(cleanAuthorNames(['ada brook'], 'The Quay')).toEqual(['ada brook']);
});
