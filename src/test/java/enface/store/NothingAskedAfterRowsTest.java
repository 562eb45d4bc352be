package enface.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The driver does not ask for the number of each row that is written; whoever wants it asks.
class NothingAskedAfterRowsTest {

    @TempDir
    private Path folder;

    @Test
    void aRowIsWrittenByOneStatement() {
        try (var library = Library.open(folder.resolve("rows.enface"))) {
            boolean asked = library.transactions().write(sql -> {
                try (var row = sql.prepare("INSERT INTO collection (name) VALUES (?)", "Speeches")) {
                    row.executeUpdate();
                    try (var keys = row.getGeneratedKeys()) {
                        return keys.next();
                    }
                }
            });
            assertThat(asked).isFalse();
            long second = library.transactions()
                    .write(sql -> sql.insert("INSERT INTO collection (name) VALUES (?)", "Letters"));
            assertThat(second).as("asked for, it is told").isEqualTo(2);
        }
    }
}
