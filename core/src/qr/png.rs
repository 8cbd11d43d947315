//! The least of PNG (ISO/IEC 15948) that a code needs: one bit a pixel, one chunk of image data. Its deflate blocks are
//! stored (RFC 1951, section 3.2.4): a compressor would make the phones' library 27 KB larger, to save what a picture that
//! is sent once a year takes.

/// Most bytes of a stored block.
const BLOCK: usize = 0xffff;

/// Rows of modules, `true` black and `false` white, each `scale` pixels wide and high.
pub(super) fn picture(modules: &[Vec<bool>], scale: usize) -> Vec<u8> {
    let size = u32::try_from(modules.len() * scale).unwrap_or(u32::MAX).to_be_bytes();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    // One bit of grey, and the only methods there are.
    chunk(&mut png, *b"IHDR", &[&size[..], &size[..], &[1, 0, 0, 0, 0]].concat());
    chunk(&mut png, *b"IDAT", &zlib(&scanlines(modules, scale)));
    chunk(&mut png, *b"IEND", &[]);
    png
}

/// The rows, unfiltered, a bit a pixel, the first in the highest bit; white is one.
fn scanlines(modules: &[Vec<bool>], scale: usize) -> Vec<u8> {
    let mut lines = Vec::new();
    for row in modules {
        let mut line = vec![0; 1 + (row.len() * scale).div_ceil(8)];
        for pixel in (0..row.len() * scale).filter(|pixel| !row[pixel / scale]) {
            line[1 + pixel / 8] |= 0x80 >> (pixel % 8);
        }
        lines.extend(line.repeat(scale));
    }
    lines
}

/// RFC 1950.
fn zlib(data: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let blocks = data.len().div_ceil(BLOCK);
    for (at, block) in data.chunks(BLOCK).enumerate() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        stream.push(u8::from(at + 1 == blocks));
        stream.extend(length.to_le_bytes());
        stream.extend((!length).to_le_bytes());
        stream.extend(block);
    }
    stream.extend(adler32(data).to_be_bytes());
    stream
}

fn adler32(data: &[u8]) -> u32 {
    const MODULUS: u32 = 65_521;
    let (one, two) = data.iter().fold((1, 0), |(one, two), byte| {
        let one = (one + u32::from(*byte)) % MODULUS;
        (one, (two + one) % MODULUS)
    });
    two << 16 | one
}

fn chunk(png: &mut Vec<u8>, name: [u8; 4], data: &[u8]) {
    png.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    let start = png.len();
    png.extend(name);
    png.extend(data);
    let sum = crc32(&png[start..]);
    png.extend(sum.to_be_bytes());
}

/// ISO/IEC 15948, annex D.
fn crc32(data: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in data {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_are_those_of_the_standards() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b"IEND"), 0xae42_6082);
        assert_eq!(adler32(b"Wikipedia"), 0x11e6_0398);
    }

    #[test]
    fn the_image_data_is_a_zlib_stream_of_the_rows() {
        let modules: Vec<Vec<bool>> = (0..185).map(|y| (0..185).map(|x| (x * y) % 3 == 0).collect()).collect();
        let lines = scanlines(&modules, 8);
        assert!(lines.len() > 3 * BLOCK, "several blocks");
        let back = miniz_oxide::inflate::decompress_to_vec_zlib(&zlib(&lines)).unwrap();
        assert_eq!(back, lines);
    }
}
