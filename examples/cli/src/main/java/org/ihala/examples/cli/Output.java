package org.ihala.examples.cli;

/** What the options on output of several commands take. */
final class Output {

    enum Format {
        text,
        json
    }

    enum Language {
        ar,
        en,
        both
    }

    private Output() {}
}
