//! Every rule. Written by `cargo test -p stet-checks`.

mod acronym_undefined;
mod acronym_unused;
mod byline_bio_drift;
mod byline_bio_duplicate;
mod byline_bio_expired;
mod byline_bio_form;
mod byline_bio_grammar;
mod byline_bio_missing;
mod byline_bio_perishable;
mod byline_bio_prefix;
mod byline_bio_unknown_org;
mod byline_format;
mod byline_missing;
mod byline_name_variant;
mod byline_order;
mod byline_unregistered;
mod correction_missing;
mod date_event_passed;
mod date_format;
mod date_impossible;
mod date_interval;
mod date_no_anchor;
mod date_relative_stale;
mod date_tense;
mod date_weekday_mismatch;
mod date_year_missing;
mod disclaimer_altered;
mod disclaimer_duplicate;
mod disclaimer_misplaced;
mod disclaimer_missing;
mod disclaimer_negation_lost;
mod disclaimer_slot_mismatch;
mod disclaimer_unfilled;
mod disclaimer_wrong_language;
mod disclaimer_wrong_outlet;
mod disclosure_affiliate_link;
mod disclosure_ai_use;
mod disclosure_altered;
mod disclosure_no_declaration;
mod disclosure_not_printed;
mod disclosure_paid_unlabelled;
mod disclosure_stale;
mod disclosure_undeclared_interest;
mod disclosure_window;
mod dismissal_stale;
mod embargo_violated;
mod embargo_zone;
mod entity_country_policy;
mod head_case;
mod head_length;
mod head_levels;
mod head_missing;
mod image_alt;
mod image_credit;
mod label_double;
mod label_genre_mismatch;
mod label_opinion_missing;
mod label_republished;
mod label_translated;
mod link_dead;
mod link_dead_anchor;
mod link_drifted;
mod link_empty;
mod link_text;
mod link_tracking;
mod meta_disagree;
mod name_first_reference;
mod name_house_form;
mod name_later_reference;
mod name_role_expired;
mod name_title_vs_body;
mod name_variant;
mod number_mismatch;
mod number_style;
mod quote_altered;
mod quote_bracket_heavy;
mod quote_elision_negation;
mod quote_fragment;
mod quote_nesting;
mod quote_punct_place;
mod quote_repeat;
mod quote_source_retracted;
mod quote_splice;
mod quote_style_mix;
mod quote_translated_unmarked;
mod quote_unattributed;
mod quote_unbalanced;
mod quote_unverified;
mod quote_wrong_speaker;
mod seo_description;
mod seo_slug;
mod source_circular;
mod source_missing;
mod source_unused;
mod style_us_variant;
mod text_chrome;
mod text_duplicate_block;
mod text_length;
mod typo_apostrophe;
mod typo_dash;
mod typo_invisible;

use crate::Rule;

/// Every rule, by name.
#[rustfmt::skip]
pub const RULES: &[&Rule] = &[
    &acronym_undefined::RULE,
    &acronym_unused::RULE,
    &byline_bio_drift::RULE,
    &byline_bio_duplicate::RULE,
    &byline_bio_expired::RULE,
    &byline_bio_form::RULE,
    &byline_bio_grammar::RULE,
    &byline_bio_missing::RULE,
    &byline_bio_perishable::RULE,
    &byline_bio_prefix::RULE,
    &byline_bio_unknown_org::RULE,
    &byline_format::RULE,
    &byline_missing::RULE,
    &byline_name_variant::RULE,
    &byline_order::RULE,
    &byline_unregistered::RULE,
    &correction_missing::RULE,
    &date_event_passed::RULE,
    &date_format::RULE,
    &date_impossible::RULE,
    &date_interval::RULE,
    &date_no_anchor::RULE,
    &date_relative_stale::RULE,
    &date_tense::RULE,
    &date_weekday_mismatch::RULE,
    &date_year_missing::RULE,
    &disclaimer_altered::RULE,
    &disclaimer_duplicate::RULE,
    &disclaimer_misplaced::RULE,
    &disclaimer_missing::RULE,
    &disclaimer_negation_lost::RULE,
    &disclaimer_slot_mismatch::RULE,
    &disclaimer_unfilled::RULE,
    &disclaimer_wrong_language::RULE,
    &disclaimer_wrong_outlet::RULE,
    &disclosure_affiliate_link::RULE,
    &disclosure_ai_use::RULE,
    &disclosure_altered::RULE,
    &disclosure_no_declaration::RULE,
    &disclosure_not_printed::RULE,
    &disclosure_paid_unlabelled::RULE,
    &disclosure_stale::RULE,
    &disclosure_undeclared_interest::RULE,
    &disclosure_window::RULE,
    &dismissal_stale::RULE,
    &embargo_violated::RULE,
    &embargo_zone::RULE,
    &entity_country_policy::RULE,
    &head_case::RULE,
    &head_length::RULE,
    &head_levels::RULE,
    &head_missing::RULE,
    &image_alt::RULE,
    &image_credit::RULE,
    &label_double::RULE,
    &label_genre_mismatch::RULE,
    &label_opinion_missing::RULE,
    &label_republished::RULE,
    &label_translated::RULE,
    &link_dead::RULE,
    &link_dead_anchor::RULE,
    &link_drifted::RULE,
    &link_empty::RULE,
    &link_text::RULE,
    &link_tracking::RULE,
    &meta_disagree::RULE,
    &name_first_reference::RULE,
    &name_house_form::RULE,
    &name_later_reference::RULE,
    &name_role_expired::RULE,
    &name_title_vs_body::RULE,
    &name_variant::RULE,
    &number_mismatch::RULE,
    &number_style::RULE,
    &quote_altered::RULE,
    &quote_bracket_heavy::RULE,
    &quote_elision_negation::RULE,
    &quote_fragment::RULE,
    &quote_nesting::RULE,
    &quote_punct_place::RULE,
    &quote_repeat::RULE,
    &quote_source_retracted::RULE,
    &quote_splice::RULE,
    &quote_style_mix::RULE,
    &quote_translated_unmarked::RULE,
    &quote_unattributed::RULE,
    &quote_unbalanced::RULE,
    &quote_unverified::RULE,
    &quote_wrong_speaker::RULE,
    &seo_description::RULE,
    &seo_slug::RULE,
    &source_circular::RULE,
    &source_missing::RULE,
    &source_unused::RULE,
    &style_us_variant::RULE,
    &text_chrome::RULE,
    &text_duplicate_block::RULE,
    &text_length::RULE,
    &typo_apostrophe::RULE,
    &typo_dash::RULE,
    &typo_invisible::RULE,
];
