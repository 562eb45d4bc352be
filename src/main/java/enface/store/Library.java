package enface.store;

import enface.store.backup.Backup.Reason;
import enface.store.backup.Backups;
import enface.store.card.Cards;
import enface.store.correct.Journal;
import enface.store.dictionary.Dictionaries;
import enface.store.find.Search;
import enface.store.find.WordIndex;
import enface.store.importing.KeptFiles;
import enface.store.library.Collections;
import enface.store.library.RemovedWorks;
import enface.store.mark.Bookmarks;
import enface.store.note.Notes;
import enface.store.practice.Attempts;
import enface.store.scheme.StoredSchemes;
import enface.store.sql.Failures;
import enface.store.sql.Opened;
import enface.store.sql.Schema;
import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import enface.store.sql.Transactions;
import enface.store.sql.TransactionsInTurns;
import enface.store.term.Glossaries;
import enface.store.work.Alignments;
import enface.store.work.Places;
import enface.store.work.Works;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A library file, open. Everything in it is reached through the aggregates this class hands out.
///
/// Safe on any thread, of any number of programs: one thing is written at a time, and each read sees one state
/// of it all. Whoever waits longer than ten seconds for another program is told that the library is busy. What
/// was written when a method returned is in the file, whatever becomes of the program.
public final class Library implements AutoCloseable {

    private final TransactionsInTurns transactions;

    private Library(TransactionsInTurns transactions) {
        this.transactions = transactions;
    }

    /// Loads what the first library that is opened needs, which takes some tenths of a second; of use beside something
    /// that waits. On any thread.
    public static void prepare() {
        Opened.prepare();
    }

    /// Opens a library, making it and its folder where they are missing. Where nothing can be written it is opened
    /// to read alone; one of an earlier program is backed up before it is changed.
    ///
    /// @throws StoreException where that cannot be done; the file is as it was then
    public static Library open(Path file) {
        return new Library(new TransactionsInTurns(Opened.open(
                file,
                found -> new Backups(found).make(Reason.UPGRADE, Instant.now(), copy -> Files.copy(found, copy)))));
    }

    /// Where the library lies, with links followed.
    public Path file() {
        return transactions.file();
    }

    /// Whether it can only be read.
    public boolean isReadOnly() {
        return transactions.isReadOnly();
    }

    /// How often it was seen that others had changed it, another program or another library of this one.
    public long changesOfOthers() {
        return transactions.changesOfOthers();
    }

    /// Looks whether others have changed it, or whether it has gone; cheap, to be asked once a second.
    ///
    /// @throws StoreException where the file has gone or was replaced
    public void lookAround() {
        transactions.lookAround();
    }

    public Works works() {
        return new Works(transactions, (sql, schemes, notes) -> {
            StoredSchemes.addUnknown(sql, schemes);
            for (var note : notes) {
                Notes.insert(sql, note);
            }
        });
    }

    /// Collections and tags of works.
    public Collections collections() {
        return new Collections(transactions);
    }

    /// Works that were removed and can be brought back.
    public RemovedWorks removedWorks() {
        return new RemovedWorks(transactions);
    }

    public Alignments alignments() {
        return new Alignments(transactions);
    }

    public Notes notes() {
        return new Notes(transactions);
    }

    public StoredSchemes schemes() {
        return new StoredSchemes(transactions);
    }

    public Glossaries glossaries() {
        return new Glossaries(transactions);
    }

    public Cards cards() {
        return new Cards(transactions);
    }

    public Dictionaries dictionaries() {
        return new Dictionaries(transactions);
    }

    public Places places() {
        return new Places(transactions);
    }

    public Bookmarks bookmarks() {
        return new Bookmarks(transactions);
    }

    public Attempts attempts() {
        return new Attempts(transactions);
    }

    /// @param words makes of a segment what the index holds of it
    public Journal journal(UnaryOperator<String> words) {
        return new Journal(transactions, works(), words);
    }

    /// The files that works were imported from.
    public KeptFiles files() {
        return new KeptFiles(transactions);
    }

    public Search search() {
        return new Search(transactions);
    }

    public WordIndex index() {
        return new WordIndex(transactions);
    }

    /// Writes a consistent copy while the library is in use, whole or not at all. The file must not exist yet.
    public void backup(Path copy) {
        transactions.copy(copy);
    }

    /// Goes on in a new file with all that can be read of this one, which may have been deleted or replaced
    /// meanwhile.
    ///
    /// @param file must not exist yet
    public void moveTo(Path file) {
        transactions.moveTo(file);
    }

    /// What is wrong with the file, in SQLite's words, and what of its tables is missing; empty where all is well.
    public List<String> check() {
        return transactions.read(sql -> {
            // a connection that last saw the index long ago would take its old pages for damaged ones (SQLite 3.54)
            sql.list("SELECT rowid FROM segment_words WHERE segment_words MATCH 'a' LIMIT 1", row -> row.getLong(1));
            var problems = new ArrayList<>(sql.list("PRAGMA integrity_check", row -> row.getString(1)));
            problems.addAll(sql.list("PRAGMA foreign_key_check", row -> row.getString(1) + " " + row.getString(3)));
            problems.addAll(Schema.missing(sql));
            problems.remove("ok");
            return problems;
        });
    }

    /// Tells this library from all others, wherever it lies; empty for one of an early program that cannot be
    /// written.
    public String token() {
        return transactions.read(Opened::token);
    }

    /// How much it holds.
    public Figures figures() {
        return transactions.read(Figures::of);
    }

    /// How many statements have been asked of SQLite through this library.
    long statements() {
        return transactions.statements();
    }

    Transactions transactions() {
        return transactions;
    }

    @Override
    public void close() {
        try {
            transactions.close();
        } catch (SQLException e) {
            throw Failures.of(e);
        } catch (IOException e) {
            throw new StoreException(Kind.NO_ACCESS, file().toString(), e);
        }
    }
}
