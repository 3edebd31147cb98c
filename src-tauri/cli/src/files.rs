//! The files and folders that a command names.
use std::{
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use crate::failure::Failure;

/// Standard input, as a file name.
pub(crate) const STDIN: &str = "-";

/// The bytes of a file, or of standard input.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    if path.as_os_str() == STDIN {
        let input = Path::new("standard input");
        return drain(io::stdin()).map_err(|error| Failure::file(input, &error));
    }
    let failed = |error| Failure::file(path, &error);
    let file = fs::File::open(path).map_err(failed)?;
    let size = file.metadata().map_err(failed)?;
    if size.is_dir() {
        return Err(Failure::file(path, &io::ErrorKind::IsADirectory.into()));
    }
    if size.len() > stet_desk::loose::LARGEST_FILE as u64 {
        return Err(Failure::new(format!(
            "{} is {} MB large; Stet reads files of up to {} MB. Nothing was read.",
            path.display(),
            size.len() >> 20,
            stet_desk::loose::LARGEST_FILE >> 20,
        )));
    }
    drain(file).map_err(failed)
}

/// All bytes, or one more than Stet reads: a device or a pipe need not end, and so much tells that it is too much.
fn drain(from: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = stet_desk::loose::LARGEST_FILE as u64 + 1;
    from.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The files named, with folders searched in order of name.
pub(crate) fn gather(named: &[PathBuf]) -> Vec<Result<PathBuf, Failure>> {
    named.iter().flat_map(|path| under(path)).collect()
}

fn under(path: &Path) -> Vec<Result<PathBuf, Failure>> {
    if !path.is_dir() {
        return vec![Ok(path.to_owned())];
    }
    let files = stet_desk::loose::files_in(path).into_iter();
    files.map(|file| file.map_err(Failure::from)).collect()
}

/// Writes a file whole or not at all, or prints to standard output.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if path.as_os_str() == STDIN {
        crate::print::text(&String::from_utf8_lossy(bytes));
        return Ok(());
    }
    Ok(stet_desk::loose::write_whole(path, bytes)?)
}
