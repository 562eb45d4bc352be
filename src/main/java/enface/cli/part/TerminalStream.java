package enface.cli.part;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a person's terminal is given: text, and nothing that would move its cursor, change its colours, type for them
/// or turn the reading direction of what follows. A file from a stranger may hold all of these, in its name too.
///
/// Control characters come out as their pictures (`␛`), the C1 ones and those that override or embed a direction as
/// `�`; tabs and line ends stay. Takes UTF-8, however it is cut into writes.
public final class TerminalStream extends FilterOutputStream {

    private static final byte[] REPLACEMENT = "�".getBytes(StandardCharsets.UTF_8);
    private static final int PICTURES = 0x2400;

    /// What is written so far of a character that may be unwanted.
    private int held;
    private int holding;

    private TerminalStream(OutputStream terminal) {
        super(terminal);
    }

    public static PrintStream of(PrintStream terminal) {
        return new PrintStream(new TerminalStream(terminal), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int value) throws IOException {
        int b = value & 0xFF;
        if (holding > 0) {
            goOn(b);
        } else if (b == '\r' || b == 0xC2 || b == 0xE2) {
            hold(b);
        } else if ((b < 32 && b != '\n' && b != '\t') || b == 127) {
            picture(b);
        } else {
            out.write(b);
        }
    }

    private void goOn(int b) throws IOException {
        if (held == '\r') {
            letGo();
            if (b == '\n') {
                out.write('\r');
            } else {
                picture('\r');
            }
            write(b);
        } else if (held == 0xE2 && (b == 0x80 || b == 0x81)) {
            hold(b);
        } else if (isUnwanted(b)) {
            letGo();
            out.write(REPLACEMENT);
        } else {
            for (int i = holding - 1; i >= 0; i--) {
                out.write(held >> (8 * i));
            }
            letGo();
            if (b < 0x80) {
                write(b); // the character broke off
            } else {
                out.write(b);
            }
        }
    }

    private boolean isUnwanted(int b) {
        return switch (held) {
            case 0xC2 -> b >= 0x80 && b < 0xA0;
            case 0xE280 -> b >= 0xAA && b <= 0xAE;
            case 0xE281 -> b >= 0xA6 && b <= 0xA9;
            default -> false;
        };
    }

    private void hold(int b) {
        held = held << 8 | b;
        holding++;
    }

    private void letGo() {
        held = 0;
        holding = 0;
    }

    private void picture(int control) throws IOException {
        int sign = control == 127 ? PICTURES + 0x21 : PICTURES + control;
        out.write(Character.toString(sign).getBytes(StandardCharsets.UTF_8));
    }
}
