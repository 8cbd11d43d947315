use proptest::prelude::*;

use super::*;

/// What a decoder that is not ours reads.
fn scanned(width: usize, is_dark: impl Fn(usize, usize) -> bool) -> Option<String> {
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, width, |x, y| if is_dark(x, y) { 0 } else { 255 });
    let grids = image.detect_grids();
    grids.first()?.decode().ok().map(|(_, text)| text)
}

/// The pixels of a PNG of ours.
fn pixels(png: &[u8]) -> (usize, Vec<u8>) {
    let width = u32::from_be_bytes(png[16..20].try_into().unwrap()) as usize;
    let length = u32::from_be_bytes(png[33..37].try_into().unwrap()) as usize;
    assert_eq!(&png[37..41], b"IDAT");
    (width, miniz_oxide::inflate::decompress_to_vec_zlib(&png[41..41 + length]).unwrap())
}

fn scanned_png(png: &[u8]) -> Option<String> {
    let (width, lines) = pixels(png);
    let line = 1 + width.div_ceil(8);
    scanned(width, |x, y| lines[y * line + 1 + x / 8] & (0x80 >> (x % 8)) == 0)
}

fn scanned_blocks(lines: &[String], invert: bool) -> Option<String> {
    let lines: Vec<Vec<char>> = lines.iter().map(|line| line.chars().collect()).collect();
    let width = lines[0].len();
    scanned(width * 4, |x, y| {
        let (x, y) = (x / 4, y / 4);
        let lit = match lines[y / 2][x] {
            '█' => true,
            '▀' => y % 2 == 0,
            '▄' => y % 2 == 1,
            _ => false,
        };
        // Below the last row there is the terminal's ground.
        if y >= width { false } else { lit == invert }
    })
}

#[test]
fn another_decoder_reads_every_picture() {
    let text = "BEGIN:VCARD\r\nFN:Åse Lund\r\nURL:https://sejl.example/aase\r\nEND:VCARD\r\n";
    let qr = Qr::of(text).unwrap();
    assert_eq!(scanned_png(&qr.png()).as_deref(), Some(text));
    for invert in [false, true] {
        assert_eq!(scanned_blocks(&qr.blocks(invert), invert).as_deref(), Some(text));
    }
}

#[test]
fn correction_is_medium_at_least_until_only_little_leaves_room() {
    assert!(Qr::of(&"a".repeat(2331)).unwrap().correction >= Correction::Medium);
    let longest = Qr::of(&"a".repeat(CAPACITY)).unwrap();
    assert_eq!((longest.correction, longest.size), (Correction::Low, 177));
    assert_eq!(Qr::of(&"a".repeat(CAPACITY + 1)), None);
}

#[test]
fn there_is_a_quiet_zone_on_every_side() {
    let qr = Qr::of("a").unwrap();
    let modules = qr.modules();
    let size = qr.size as usize + 8;
    assert_eq!((modules.len(), modules[0].len()), (size, size));
    let is_quiet = |at: usize| !(4..size - 4).contains(&at);
    for (y, row) in modules.iter().enumerate() {
        assert!(row.iter().enumerate().all(|(x, dark)| !dark || !is_quiet(x) && !is_quiet(y)));
    }
}

#[test]
fn an_svg_says_what_it_is_and_escapes_what_it_says() {
    let svg = Qr::of("a").unwrap().svg("Mine & <yours>", "Scan it");
    assert!(svg.contains("<title id=\"title\">Mine &amp; &lt;yours&gt;</title>"), "{svg}");
    assert!(svg.contains("role=\"img\"") && svg.contains("<desc id=\"desc\">Scan it</desc>"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_written_is_scanned(text in "\\PC{1,120}") {
        let qr = Qr::of(&text).unwrap();
        prop_assert_eq!(scanned_png(&qr.png()), Some(text));
    }
}
