//! A whole page of real life.
