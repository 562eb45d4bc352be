package enface.command;

import static enface.command.Reach.CANDIDATES;
import static enface.command.Reach.CARDS;
import static enface.command.Reach.GLOSSARY;
import static enface.command.Reach.HIDDEN;
import static enface.command.Reach.LIBRARY;
import static enface.command.Reach.PRACTICE;
import static enface.command.Reach.READING;
import static enface.command.Reach.SHELF;
import static enface.command.Reach.WINDOW;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that a person can ask for by a key, a button, a menu or by its name.
///
/// The bar, the menus, the keys, the finder of commands and the README's list of keys read this one table. The
/// words are in the bundle: `command.ID` is the name, `command.ID.tip` says in one line what it does.
@SuppressWarnings("ImmutableEnumChecker") // its records and lists are
public enum Command {
    HOME(WINDOW, Line.of("list")),
    IMPORT(WINDOW, Line.of("import"), "Shortcut+O"),
    PASTE(WINDOW, Line.of("import"), "Shortcut+V"),
    IMPORT_GLOSSARY(WINDOW, Line.of("glossary import"), "Shortcut+Shift+G"),
    GLOSSARIES(WINDOW, Line.of("glossary list"), "Shortcut+Shift+T"),
    PROPOSE_TERMS(WINDOW, Line.of("glossary candidates")),
    VOCABULARY(WINDOW, Line.of("cards list"), "Shortcut+Shift+K"),
    DICTIONARIES(WINDOW, Line.of("dictionary list")),
    ADD_DICTIONARY(WINDOW, Line.of("dictionary install")),
    REMOVE_DICTIONARY(SHELF, Line.of("dictionary remove"), "Delete"),
    EXPORT_NOTES(WINDOW, Line.of("export"), "Shortcut+E"),
    PRINT(WINDOW, Line.of("export"), "Shortcut+P"),
    OPEN_SAMPLE(WINDOW, Line.NONE),
    COMMANDS(WINDOW, Line.NONE, "Shortcut+Shift+P"),
    SHOW_TYPE(WINDOW, Line.NONE, "Shortcut+T"),
    THEME(WINDOW, Line.NONE, "Shortcut+D"),
    LANGUAGE(WINDOW, Line.NONE),
    HELP(WINDOW, Line.NONE, "F1"),
    KEYS(WINDOW, Line.NONE, "Shift+F1"),
    PREFERENCES(WINDOW, Line.of("library"), "Shortcut+Comma"),
    FULL_SCREEN(WINDOW, Line.NONE, "F11"),

    OPEN_WORK(LIBRARY, Line.of("show"), "Enter"),
    EDIT_WORK(LIBRARY, Line.of("edit"), "F2"),
    SHELVE_WORK(LIBRARY, Line.of("collection add"), "T"),
    EXPORT_WORKS(LIBRARY, Line.of("export"), "E"),
    MERGE_WORKS(LIBRARY, Line.of("merge"), "M"),
    REMOVE_WORK(LIBRARY, Line.of("library remove"), "Delete"),
    REMOVED_WORKS(LIBRARY, Line.of("library removed")),
    NEW_COLLECTION(LIBRARY, Line.of("collection new"), "Insert"),
    RENAME_COLLECTION(LIBRARY, Line.of("collection rename")),
    REMOVE_COLLECTION(LIBRARY, Line.of("collection remove")),

    NEW_TERM(GLOSSARY, Line.of("glossary add"), "Insert"),
    EDIT_TERM(GLOSSARY, Line.of("glossary edit"), "F2", "Enter"),
    REMOVE_TERM(GLOSSARY, Line.of("glossary remove"), "Delete"),
    MERGE_TERMS(GLOSSARY, Line.of("glossary merge"), "M"),
    MOVE_TERMS(GLOSSARY, Line.of("glossary move"), "V"),
    EXPORT_GLOSSARY(GLOSSARY, Line.of("glossary export")),

    ACCEPT_CANDIDATE(CANDIDATES, Line.of("glossary add"), "Enter"),
    REJECT_CANDIDATE(CANDIDATES, Line.of("glossary candidates"), "Delete"),

    SHOW_CARD(CARDS, Line.of("cards list"), "Space", "Enter"),
    RATE_CARD(CARDS, Line.of("cards rate"), "1", "2", "3", "4"),
    ADD_CARDS(CARDS, Line.of("cards add"), "Insert"),
    REMOVE_CARD(CARDS, Line.of("cards remove"), "Delete"),
    CARD_PLACE(CARDS, Line.NONE, "G"),
    EXPORT_CARDS(CARDS, Line.of("cards export")),

    SENTENCE_BEFORE(READING, Line.NONE, "Up"),
    SENTENCE_AFTER(READING, Line.NONE, "Down"),
    LEVEL(READING, Line.NONE, "Enter"),
    PAGE_BEFORE(READING, Line.NONE, "Page Up", "Shift+Space"),
    PAGE_AFTER(READING, Line.NONE, "Page Down", "Space"),
    START(READING, Line.NONE, "Home", "Shortcut+Home"),
    END(READING, Line.NONE, "End", "Shortcut+End"),
    PARAGRAPH(READING, Line.NONE, "Shortcut+G"),
    NEXT_GAP(READING, Line.NONE),

    SHOW_ROWS(READING, Line.NONE, "L"),
    SHOW_OUTLINE(READING, Line.NONE),
    SHOW_NOTES(READING, Line.of("notes list")),
    COLUMNS(WINDOW, Line.NONE, "F9"),
    VERSIONS(READING, Line.NONE, "V"),
    DETAILS(READING, Line.of("edit")),
    ADD_VERSION(READING, Line.of("versions add")),
    REPLACE_VERSION(READING, Line.of("versions replace")),
    REMOVE_VERSION(READING, Line.of("versions remove")),
    VERSION_CHANGES(READING, Line.of("versions changes")),
    AS_IMPORTED(READING, Line.of("versions as-imported")),
    READ_AGAIN(READING, Line.of("import")),
    UNHOOK(READING, Line.NONE, "U"),
    HOOK_HERE(READING, Line.NONE, "Shift+U"),
    MOVE_LEFT(READING, Line.NONE, "Shortcut+Shift+Left"),
    MOVE_RIGHT(READING, Line.NONE, "Shortcut+Shift+Right"),
    LIGHT_WORDS(READING, Line.NONE, "W"),
    LARGER(READING, Line.NONE, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
    SMALLER(READING, Line.NONE, "Shortcut+Minus", "Shortcut+Subtract"),
    USUAL_SIZE(READING, Line.NONE, "Shortcut+0", "Shortcut+Numpad 0"),

    CHARACTERS(READING, Line.NONE),
    READINGS(READING, Line.NONE),
    POINTER_LOOK_UP(READING, Line.NONE),
    JUSTIFY(READING, Line.NONE),
    DIM(READING, Line.NONE),
    LEVEL_SENTENCES(READING, Line.NONE),

    HIDE(READING, Line.NONE, "H"),
    REVEAL_SENTENCE(HIDDEN, Line.NONE, "Space"),
    REVEAL_WORD(HIDDEN, Line.NONE, "Right"),
    COVER_BACK(HIDDEN, Line.NONE, "Left", "Backspace"),
    COVER_AGAIN(HIDDEN, Line.NONE, "Shift+H"),
    REVEAL_ALL(HIDDEN, Line.NONE, "R"),
    PRACTISE(READING, Line.of("attempts"), "P"),
    PRACTISE_NEXT(PRACTICE, Line.NONE, "Shortcut+Enter", "Shortcut+Down"),
    PRACTISE_BEFORE(PRACTICE, Line.NONE, "Shortcut+Up"),
    PRACTISE_UNWRITTEN(PRACTICE, Line.NONE, "Shortcut+Shift+Down"),
    COMPARE_ATTEMPT(PRACTICE, Line.of("attempts"), "Shortcut+Shift+Enter"),

    NEW_NOTE(READING, Line.of("notes add"), "N"),
    WORK_NOTE(READING, Line.of("notes add"), "Shift+N"),
    GAP_NOTE(READING, Line.of("notes add"), "Shift+G"),
    JOIN_NOTE(READING, Line.of("notes add"), "J"),
    PALETTE(READING, Line.of("schemes list"), "M"),
    MARK(READING, Line.of("notes add"), "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    MARK_AGAIN(READING, Line.of("notes add"), "Shift+M"),
    NEXT_SCHEME(READING, Line.of("schemes list"), "S"),
    NEXT_NOTE(READING, Line.NONE, "Period"),
    NOTE_BEFORE(READING, Line.NONE, "Comma"),
    EDIT_NOTE(READING, Line.of("notes edit"), "E"),
    REPLY_NOTE(READING, Line.of("notes reply"), "A"),
    SETTLE_NOTE(READING, Line.of("notes done"), "X"),
    DELETE_NOTE(READING, Line.of("notes delete"), "Delete"),
    FIND_NOTES(READING, Line.of("notes list"), "Shortcut+Shift+F"),
    BACK_TO_WORK(READING, Line.NONE, "Alt+Left"),
    REVIEW_NOTES(READING, Line.of("notes review"), "Shift+R"),
    ACCEPT_PLACE(READING, Line.of("notes review"), "Y"),
    OTHER_PLACE(READING, Line.of("notes review"), "O"),
    NO_PLACE(READING, Line.of("notes review"), "K"),
    WRITE_NOTES(WINDOW, Line.of("notes export")),
    TAKE_NOTES(WINDOW, Line.of("notes merge")),
    SCHEMES(WINDOW, Line.of("schemes import")),
    UNDO(READING, Line.of("undo"), "Shortcut+Z"),
    REDO(READING, Line.of("redo"), "Shortcut+Shift+Z"),
    CORRECT(READING, Line.of("text edit"), "F2"),
    SPLIT_SENTENCE(READING, Line.of("text split")),
    JOIN_SENTENCES(READING, Line.of("text join")),
    SPLIT_PARAGRAPH(READING, Line.of("text split-paragraph")),
    JOIN_PARAGRAPHS(READING, Line.of("text join-paragraph")),
    AS_HEADING(READING, Line.of("text kind")),
    AS_QUOTATION(READING, Line.of("text kind")),
    AS_VERSE(READING, Line.of("text kind")),
    AS_BODY(READING, Line.of("text kind")),
    SPEAKER(READING, Line.of("text speaker")),

    ALIGN(READING, Line.of("beads list"), "Alt+A"),
    NEXT_UNSURE(READING, Line.of("beads list"), "Alt+N"),
    CONFIRM(READING, Line.of("beads confirm"), "Alt+Enter"),
    CONFIRM_RUN(READING, Line.of("beads confirm"), "Alt+Shift+Enter"),
    MERGE(READING, Line.of("beads merge"), "Alt+M"),
    PART(READING, Line.of("beads split"), "Alt+P"),
    SENTENCE_UP(READING, Line.of("beads move"), "Alt+Up"),
    SENTENCE_DOWN(READING, Line.of("beads move"), "Alt+Down"),
    LINK(READING, Line.of("beads link"), "Alt+K"),
    UNLINK(READING, Line.of("beads unlink"), "Alt+U"),
    SET_ASIDE(READING, Line.of("beads set-aside"), "Alt+Shift+U"),
    ALIGN_AGAIN(READING, Line.of("beads again"), "Alt+R"),
    ADD_TERM(READING, Line.of("glossary add"), "G"),
    RENDERINGS(READING, Line.of("terms"), "T"),
    TERM_FROM_NOTE(READING, Line.of("glossary add")),
    LOOK_UP(READING, Line.of("dictionary look-up"), "D"),
    STAR(READING, Line.of("cards add"), "Q"),
    BOOKMARK(READING, Line.of("bookmarks add"), "B"),
    PLACE_MENU(READING, Line.NONE, "Context Menu", "Shift+F10"),

    COPY(READING, Line.of("show"), "Shortcut+C"),
    COPY_TABLE(READING, Line.of("show"), "Shortcut+Shift+C"),
    COPY_CITED(READING, Line.of("show"), "Shortcut+Alt+C"),
    SELECT_ALL(READING, Line.NONE, "Shortcut+A"),
    SELECT_BACK(READING, Line.NONE, "Shift+Left"),
    SELECT_ON(READING, Line.NONE, "Shift+Right"),
    SELECT_SENTENCE_BEFORE(READING, Line.NONE, "Shift+Up"),
    SELECT_SENTENCE_AFTER(READING, Line.NONE, "Shift+Down"),

    SHOW_COMPARE(READING, Line.of("compare"), "C"),
    COMPARE_NEXT(WINDOW, Line.of("compare"), "F7"),
    COMPARE_PREVIOUS(WINDOW, Line.of("compare"), "Shift+F7"),

    FIND(WINDOW, Line.of("search"), "Shortcut+F"),
    FIND_NEXT(WINDOW, Line.of("search"), "F3"),
    FIND_PREVIOUS(WINDOW, Line.of("search"), "Shift+F3"),
    LET_GO(WINDOW, Line.NONE, "Esc");

    private final Reach reach;
    private final Line line;
    private final List<String> keys;

    Command(Reach reach, Line line, String... keys) {
        this.reach = reach;
        this.line = line;
        this.keys = List.of(keys);
    }

    /// How tests, style sheets and the bundle know it: `import-glossary`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Reach reach() {
        return reach;
    }

    /// What the command line calls the same.
    public Line line() {
        return line;
    }

    /// The keys for it as JavaFX writes them, the usual ones first; none where it has none.
    public List<String> keys() {
        return keys;
    }

    /// The sign that stands on its button in place of words.
    public Optional<String> sign() {
        return Optional.ofNullable(
                switch (this) {
                    case SHOW_TYPE -> "Aa";
                    case FIND_NEXT, COMPARE_NEXT -> "›";
                    case FIND_PREVIOUS, COMPARE_PREVIOUS -> "‹";
                    default -> null;
                });
    }
}
