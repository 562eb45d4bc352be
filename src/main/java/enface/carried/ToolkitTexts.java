package enface.carried;

import java.lang.reflect.Method;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Mends how JavaFX 26 wraps shaped text on Linux, in every label and field.
///
/// `PangoGlyphLayout` keeps the bytes of a run by the run itself. When a line ends inside a run, that run is made
/// shorter, but the bytes of all of it are shaped again: the rest of the paragraph is drawn twice, or the layout ends
/// in an exception where it runs from the right. Here bytes are kept by the run and its length.
///
/// It needs two packages opened to this module, which the launcher does. Where they are not, or this JavaFX is made
/// otherwise, nothing is changed.
public final class ToolkitTexts {

    private static final String LAYOUTS = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String RUN = "com.sun.javafx.text.TextRun";

    private ToolkitTexts() {}

    /// Once is enough; more does no harm.
    ///
    /// @return whether the layouts are mended now
    public static boolean mend() {
        try {
            var shared = Class.forName(LAYOUTS).getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            var layout = shared.get(null);
            var kept = layout.getClass().getDeclaredField("runUtf8");
            kept.setAccessible(true);
            if (!(kept.get(layout) instanceof ByLength)) {
                var length = Class.forName(RUN).getMethod("getLength");
                length.setAccessible(true);
                kept.set(layout, new ByLength(length));
            }
            return true;
        } catch (ReflectiveOperationException | RuntimeException _) {
            return false; // another system, or another JavaFX
        }
    }

    /// Bytes by run and length. Those of a run that has changed are kept too, until all are given back.
    private static final class ByLength extends AbstractMap<Object, Long> {

        private record Kept(int length, Long bytes) {}

        private final IdentityHashMap<Object, Kept> runs = new IdentityHashMap<>();
        private final List<Long> all = new ArrayList<>();
        private final Method length;

        ByLength(Method length) {
            this.length = length;
        }

        private int length(Object run) {
            try {
                return (int) length.invoke(run);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return run == null
                    ? null
                    : Optional.ofNullable(runs.get(run))
                            .filter(kept -> kept.length() == length(run))
                            .map(Kept::bytes)
                            .orElse(null);
        }

        @Override
        public @Nullable Long put(Object run, Long bytes) {
            runs.put(run, new Kept(length(run), bytes));
            all.add(bytes);
            return null;
        }

        @Override
        public Collection<Long> values() {
            return all;
        }

        @Override
        public void clear() {
            runs.clear();
            all.clear();
        }

        @Override
        public Set<Map.Entry<Object, Long>> entrySet() {
            return runs.entrySet().stream()
                    .map(run -> Map.entry(run.getKey(), run.getValue().bytes()))
                    .collect(Collectors.toSet());
        }
    }
}
