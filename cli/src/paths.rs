//! Names of files as people read them.

use std::path::Path;

/// A path for an error line.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// A file's name without its extension: the id of what is read from it.
pub fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether the file is a picture, by its name.
pub fn is_picture(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    ["jpg", "jpeg", "png", "tif", "tiff", "webp"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}
