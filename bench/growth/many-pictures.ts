import { makeShape, many, PROSE, type Shape } from './shape';

/** Returns pages with very many pictures and captions. */
export function makeManyPictures(): Shape[] {
  const page = (name: string, body: string): Shape => makeShape(name, body + PROSE, {});
  const box = (inside: string) => `<div class="box">${inside}</div>`;
  return [
    page('20,000 pictures in one div', box(many(20_000, (at) => `<img src="/${at}.jpg">`))),
    page(
      '20,000 pictures with alternatives in one div',
      box(many(20_000, (at) => `<img src="/${at}.jpg" alt="lo mi ren ta ku so ${at}">`)),
    ),
    page(
      '20,000 pictures of one name in one div',
      box(many(20_000, () => '<img src="/a.jpg" data-src="/b.jpg">')),
    ),
    page(
      '20,000 pictures in one link',
      `<a href="/x">${many(20_000, (at) => `<img src="/${at}.jpg">`)}</a>`,
    ),
    page(
      '20,000 pictures in one paragraph',
      `<p>lo ${many(20_000, (at) => `<img src="/${at}.jpg" alt="A"> mi `)}</p>`,
    ),
    page(
      '20,000 lazy pictures',
      box(
        many(
          20_000,
          (at) =>
            `<img src="/x.gif" data-src="/${at}.jpg" data-srcset="/${at}.jpg 100w, /${at}-2.jpg 200w">`,
        ),
      ),
    ),
    page(
      '5,000 noscript twins',
      box(
        many(
          5_000,
          (at) =>
            `<img src="/x.gif" data-src="/${at}.jpg"><noscript><img src="/${at}.jpg"></noscript>`,
        ),
      ),
    ),
    page(
      '30,000 noscripts',
      many(30_000, (at) => `<noscript><img src="/${at}.jpg"></noscript>`),
    ),
    page(
      '20,000 figures',
      many(
        20_000,
        (at) => `<figure><img src="/${at}.jpg"><figcaption>lo mi ren ${at}</figcaption></figure>`,
      ),
    ),
    page(
      '20,000 figures in one figure',
      `<figure>${many(20_000, (at) => `<figure><img src="/${at}.jpg"><figcaption>lo mi ${at}</figcaption></figure>`)}</figure>`,
    ),
    page(
      'one figure of 50,000 captions',
      `<figure><img src="/a.jpg">${many(50_000, (at) => `<figcaption>lo mi ren ${at}</figcaption>`)}</figure>`,
    ),
    page(
      '20,000 pictures with captions in one box',
      box(many(20_000, (at) => `<img src="/${at}.jpg"><p>lo mi ren ta ${at}</p>`)),
    ),
    page(
      '9,000 copies of one picture beside short texts',
      box(many(9_000, () => '<img src="/a.jpg"><b>lo</b>')),
    ),
    page(
      '20,000 sources in one picture',
      `<picture>${many(20_000, (at) => `<source srcset="/${at}.jpg 100w" media="(min-width: ${at}px)">`)}<img src="/a.jpg"></picture>`,
    ),
  ];
}
