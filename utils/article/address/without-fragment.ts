/** Returns an address without its fragment. Two addresses that are then equal are of the same page. */
export const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');
