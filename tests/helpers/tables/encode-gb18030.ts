let codes: Map<string, number> | null = null;

/** Encodes as Excel in Chinese saves CSV. Node only decodes GB18030, so the table is its decoder's, inverted. */
export function encodeGb18030(text: string): Buffer {
  codes ??= twoByteCodes();
  const bytes: number[] = [];
  for (const sign of text) {
    const code = codes.get(sign);
    if (sign.charCodeAt(0) < 0x80) bytes.push(sign.charCodeAt(0));
    else if (code !== undefined) bytes.push(code >> 8, code & 0xff);
    else throw new Error(`No two-byte code for ${sign}`);
  }
  return Buffer.from(bytes);
}

function twoByteCodes(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const map = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      map.set(decoder.decode(Uint8Array.of(lead, trail)), lead * 256 + trail);
    }
  }
  return map;
}
