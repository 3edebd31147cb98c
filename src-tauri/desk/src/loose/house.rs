//! Whose rules a loose file is held against: named on the command line, or by the `stet.toml` and `.vale.ini` above it.
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::civil::Date;
use stet_checks::{Context, Names};
use stet_core::{Config, Fault, Finding, Outlet, Piece, Registry, Waiver};
use stet_grammar::Read;

use super::grammar::{Proof, Readers};
use crate::{Error, clock, styles::HouseStyles};

/// The largest outlet, registry or `stet.toml` file that is read, in bytes.
const LARGEST: u64 = 32 << 20;

/// The outlets, people and choices that files are held against, on which day.
#[derive(Clone, Debug, Default)]
pub struct House {
    outlets: Vec<Outlet>,
    choice: Choice,
    registry: Registry,
    names: Names,
    config: Config,
    styles: Arc<HouseStyles>,
    today: Date,
    /// Reads for grammar and spelling, where that is asked for.
    proof: Option<Proof>,
}

/// Which of its outlets a piece is held against.
#[derive(Clone, Copy, Debug, Default)]
enum Choice {
    /// The one it names.
    #[default]
    Named,
    /// The one it names, else the first.
    NamedOrFirst,
    /// The first, whatever it names.
    First,
}

impl House {
    /// No outlet and no authors; today when no day is given.
    #[must_use]
    pub fn new(day: Option<Date>) -> Self {
        Self {
            today: day.unwrap_or_else(clock::today),
            ..Self::default()
        }
    }

    /// The house of an outlet and its authors, today.
    pub(crate) fn of(outlet: Option<Outlet>, registry: Registry) -> Self {
        let house = Self {
            choice: Choice::First,
            outlets: outlet.into_iter().collect(),
            registry,
            ..Self::new(None)
        };
        house.named()
    }

    /// With its names ready to be looked for.
    fn named(mut self) -> Self {
        self.names = Names::of(&self.registry, &self.outlets);
        self
    }

    /// The outlet that a piece which names this one is held against.
    pub(crate) fn outlet(&self, id: &str) -> Option<&Outlet> {
        let named = self
            .outlets
            .iter()
            .find(|outlet| !id.is_empty() && outlet.id == id);
        match self.choice {
            Choice::Named => named,
            Choice::NamedOrFirst => named.or(self.outlets.first()),
            Choice::First => self.outlets.first(),
        }
    }

    /// The authors, people and bodies it knows.
    pub(crate) const fn registry(&self) -> &Registry {
        &self.registry
    }

    /// What its styles say of the piece in a file.
    pub(super) fn styled(&self, piece: &Piece, file: &str) -> Vec<Finding> {
        self.styles.check(piece, Path::new(file))
    }

    /// Whether it has grammar and spelling read.
    pub(super) const fn is_proofread(&self) -> bool {
        self.proof.is_some()
    }

    /// Reads a piece for grammar and spelling, where that is asked for. `stop` is asked before each sentence.
    pub(super) fn read(&self, piece: &Piece, stop: &dyn Fn() -> bool) -> Read {
        let outlet = self.outlet(&piece.furniture.outlet);
        let proof = self.proof.as_ref();
        proof.map_or(Read::Known, |proof| proof.read(piece, outlet, stop))
    }

    /// What was said of a piece's grammar and spelling when it was read.
    pub(super) fn recalled(&self, piece: &Piece) -> Vec<Finding> {
        let outlet = self.outlet(&piece.furniture.outlet);
        let proof = self.proof.as_ref();
        proof.map_or_else(Vec::new, |proof| proof.recall(piece, outlet))
    }

    /// What a piece for an outlet, with these rulings, is held against.
    pub(crate) fn context<'a>(&'a self, outlet: &str, waivers: &'a [Waiver]) -> Context<'a> {
        Context {
            outlet: self.outlet(outlet),
            outlets: &self.outlets,
            registry: &self.registry,
            names: &self.names,
            config: &self.config,
            waivers,
            ..Context::on(self.today)
        }
    }
}

/// The files that a house comes from: the nearest of each kind above a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Above {
    config: Option<PathBuf>,
    styles: Option<PathBuf>,
}

/// The houses of files: each is asked for once for all files of a folder.
#[derive(Debug)]
pub struct Houses {
    day: Option<Date>,
    outlet: Option<PathBuf>,
    authors: Option<PathBuf>,
    /// The styles that hold for every file, whatever its folder says.
    styles: Option<Arc<HouseStyles>>,
    known: HashMap<Above, Result<Arc<House>, String>>,
    /// What could not be read in house files while the rest of them holds.
    faults: Vec<String>,
    readers: Readers,
}

impl Houses {
    /// Houses on a day; an outlet file and an authors file named here hold for every file, whatever its folder says.
    #[must_use]
    pub fn new(day: Option<Date>, outlet: Option<&Path>, authors: Option<&Path>) -> Self {
        Self {
            day,
            outlet: outlet.map(Path::to_owned),
            authors: authors.map(Path::to_owned),
            styles: None,
            known: HashMap::new(),
            faults: Vec::new(),
            readers: Readers::default(),
        }
    }

    /// The same houses, each with the styles of a folder or a `.vale.ini`.
    ///
    /// # Errors
    /// Why it cannot be read as styles.
    pub fn with_styles(mut self, path: &Path) -> Result<Self, Error> {
        self.styles = Some(self.styles(path)?);
        Ok(self)
    }

    /// The same houses, which all have grammar and spelling read; with the dictionaries of a folder besides the system's.
    #[must_use]
    pub fn with_grammar(mut self, dictionaries: Option<&Path>) -> Self {
        self.readers.everywhere = true;
        self.readers.dictionaries = dictionaries.map(Path::to_owned);
        self
    }

    /// The house of a file: its folder's `stet.toml` and `.vale.ini`, or those of the nearest folder above which has one.
    ///
    /// # Errors
    /// Which house file cannot be read at all, and what to do.
    pub fn of(&mut self, file: &Path) -> Result<Arc<House>, Error> {
        let above = Above {
            config: config_above(file),
            styles: HouseStyles::above(file),
        };
        let known = match self.known.get(&above) {
            Some(known) => known.clone(),
            None => {
                let built = self.build(&above);
                let built = built.map(Arc::new).map_err(|error| error.to_string());
                self.known.insert(above, built.clone());
                built
            }
        };
        known.map_err(Error::failed)
    }

    /// What could not be read in house files so far, each with file and line, while the rest of those files holds; and why
    /// files were not read for spelling.
    pub fn take_faults(&mut self) -> Vec<String> {
        let mut faults = std::mem::take(&mut self.faults);
        faults.extend(self.readers.take_problems());
        faults
    }

    fn build(&mut self, above: &Above) -> Result<House, Error> {
        let mut house = House::new(self.day);
        if let Some(path) = &above.config {
            self.furnish(&mut house, path)?;
        }
        if let Some(path) = self.outlet.clone() {
            let outlet = self.outlet(&path)?;
            house.choice = Choice::First;
            house.outlets.retain(|known| known.id != outlet.id);
            house.outlets.insert(0, outlet);
        }
        if let Some(path) = self.authors.clone() {
            house.registry = self.registry(&path)?;
        }
        if let Some(styles) = self.styles_of(&house.config, above)? {
            house.styles = styles;
        }
        let reader = self.readers.of(&house.config, above.config.as_deref());
        house.proof = reader.map(|reader| Proof::of(reader, &house.registry, &house.outlets));
        Ok(house.named())
    }

    /// The styles given, else those that the `stet.toml` names, else those of the `.vale.ini`.
    fn styles_of(
        &mut self,
        config: &Config,
        above: &Above,
    ) -> Result<Option<Arc<HouseStyles>>, Error> {
        if self.styles.is_some() {
            return Ok(self.styles.clone());
        }
        match (&above.config, &above.styles) {
            (Some(file), _) if !config.styles.is_empty() => {
                let folder = file.parent().unwrap_or(Path::new(""));
                self.styles(&folder.join(&config.styles)).map(Some)
            }
            (_, Some(setup)) => self.styles(setup).map(Some),
            (_, None) => Ok(None),
        }
    }

    fn styles(&mut self, path: &Path) -> Result<Arc<HouseStyles>, Error> {
        let (styles, faults) = HouseStyles::read(path)?;
        self.faults.extend(faults);
        Ok(Arc::new(styles))
    }

    /// Fills a house with what a `stet.toml` names.
    fn furnish(&mut self, house: &mut House, path: &Path) -> Result<(), Error> {
        house.config = self.read(path, Config::from_toml)?;
        let folder = path.parent().unwrap_or(Path::new(""));
        if !house.config.outlet.is_empty() {
            let outlet = self.outlet(&folder.join(&house.config.outlet))?;
            house.choice = Choice::NamedOrFirst;
            house.outlets.push(outlet);
        }
        for named in house.config.outlets.clone() {
            for file in toml_files(&folder.join(named)) {
                let outlet = self.outlet(&file)?;
                if house.outlets.iter().all(|known| known.id != outlet.id) {
                    house.outlets.push(outlet);
                }
            }
        }
        for named in house.config.registry.clone() {
            for file in toml_files(&folder.join(named)) {
                house.registry.extend(self.registry(&file)?);
            }
        }
        Ok(())
    }

    fn outlet(&mut self, path: &Path) -> Result<Outlet, Error> {
        let outlet = self.read(path, Outlet::from_toml)?;
        let nameless = outlet.id.is_empty() && outlet.name.is_empty();
        refuse(nameless, path, "an outlet: it has neither `id` nor `name`")?;
        Ok(outlet)
    }

    fn registry(&mut self, path: &Path) -> Result<Registry, Error> {
        let before = self.faults.len();
        let registry = self.read(path, Registry::from_toml)?;
        let nobody = registry == Registry::EMPTY && self.faults.len() > before;
        refuse(nobody, path, "a registry: nothing in it can be read as one")?;
        Ok(registry)
    }

    /// Reads one house file, noting what of it does not hold.
    fn read<T>(
        &mut self,
        path: &Path,
        parse: impl Fn(&str) -> Result<(T, Vec<Fault>), Vec<Fault>>,
    ) -> Result<T, Error> {
        let bytes = stet_store::read_file(path, LARGEST)?;
        let text = String::from_utf8(bytes)
            .map_err(|_| Error::failed(format!("{} is not UTF-8 text.", path.display())))?;
        let told = |faults: &[Fault]| -> Vec<String> {
            let faults = faults.iter();
            faults
                .map(|fault| format!("{}, {fault}", path.display()))
                .collect()
        };
        match parse(&text) {
            Ok((value, faults)) => {
                self.faults.extend(
                    told(&faults)
                        .into_iter()
                        .map(|fault| format!("{fault}. The rest of the file holds.")),
                );
                Ok(value)
            }
            Err(faults) => Err(Error::failed(format!("{}.", told(&faults).join("; ")))),
        }
    }
}

fn refuse(wrong: bool, path: &Path, what: &str) -> Result<(), Error> {
    if wrong {
        return Err(Error::failed(format!("{} is not {what}.", path.display())));
    }
    Ok(())
}

/// The `stet.toml` of a file's folder, or of the nearest folder above that has one.
fn config_above(file: &Path) -> Option<PathBuf> {
    let file = std::path::absolute(file).ok()?;
    file.ancestors()
        .skip(1)
        .map(|folder| folder.join(Config::FILE))
        .find(|config| config.is_file())
}

/// The file itself, or the TOML files of a folder in order of name.
fn toml_files(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let files = walkdir::WalkDir::new(path).max_depth(1).sort_by_file_name();
    files
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect()
}
