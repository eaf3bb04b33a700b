// Limits of a company's logo. On paper it is at most 40 mm wide: a file beyond these is a photograph
// or a poster, and would make every paper as heavy as itself.

/** Bytes of the file: 4 MB, as the user is told. */
export const logoBytes = 4_000_000;

/** Pixels of the longer side. */
export const logoSide = 4000;

/** Bytes of the largest logo when unpacked: four channels of 16 bits, and what is said of each line. */
export const logoUnpackedBytes = (logoSide * 8 + 2) * logoSide;
