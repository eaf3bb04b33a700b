/** Why a file cannot be used as a picture. */
export type PictureFault =
  /** Neither PNG nor JPEG by its first bytes, whatever its name says. */
  | 'no-picture'
  /** Begins as a picture, but ends too early or contradicts itself. */
  | 'damaged'
  /** JPEG in the colours of print (CMYK) or in a coding that programs do not show. */
  | 'print-colors';
