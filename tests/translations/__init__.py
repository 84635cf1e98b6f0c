"""The texts of the counter: found in the code, kept in resources/translations, and handed to translators and back."""
