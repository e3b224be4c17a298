/** The MathML namespace. */
export const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Whether an element is a formula or a part of one. */
export const isFormula = ({ namespaceURI }: Element): boolean => namespaceURI === MATHML;
