//! The engine: protection, weights, waivers, fixes, caches, and rules that fail.
