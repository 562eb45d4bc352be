package enface.ui;

import enface.command.Command;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Hands that know nothing: keys of the table, clicks and letters at random in the window of the sample, for as many
/// steps as wanted. Ends with 1, and tells the last steps, where the program breaks.
///
/// `HandsBench SEED STEPS`; one seed takes the same steps each time, as far as clocks let it.
public final class HandsBench {

    private static final int STEPS = 600;
    private static final int TOLD = 40;
    private static final String LETTERS = "ab. ,好港";

    private final Random random;
    private final FxRobot robot = new FxRobot();
    private final Deque<String> trail = new ArrayDeque<>();
    private final List<String> keys = keys();

    private HandsBench(long seed) {
        random = new Random(seed);
    }

    public static void main(String... arguments) throws Exception {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        int steps = arguments.length > 1 ? Integer.parseInt(arguments[1]) : STEPS;
        FxToolkit.registerPrimaryStage();
        var folder = Files.createTempDirectory("enface-hands");
        var stage = FxToolkit.registerStage(Stage::new);
        var window = WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> new WindowUnderTest(stage, folder.resolve("x.enface"), Locale.UK));
        window.openSample();
        var hands = new HandsBench(seed);
        var broken = hands.work(window, steps);
        System.out.println(broken.orElse(steps + " steps, nothing broke"));
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        for (var command : Command.values()) {
            keys.addAll(command.keys());
        }
        return keys;
    }

    /// What broke, at which step; nothing where nothing did.
    private Optional<String> work(WindowUnderTest window, int steps) {
        for (int step = 0; step < steps; step++) {
            try {
                step(window);
                WaitForAsyncUtils.waitForFxEvents();
                WaitForAsyncUtils.checkException();
            } catch (Throwable e) {
                WaitForAsyncUtils.clearExceptions();
                if (isOfTheScreen(e)) {
                    continue;
                }
                return Optional.of("broke at step " + step + " after " + trail + "\n" + told(e));
            }
        }
        return Optional.empty();
    }

    /// An error and its causes, with where they happened.
    private static String told(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, cause -> cause.getCause())
                .map(cause -> cause + "\n  "
                        + Arrays.stream(cause.getStackTrace())
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining("\n  ")))
                .collect(Collectors.joining("\n"));
    }

    /// The screen that is none cannot draw what reaches below its last line.
    private static boolean isOfTheScreen(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, cause -> cause.getCause())
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().startsWith("com.sun.glass.ui.headless.HeadlessWindow"));
    }

    private void step(WindowUnderTest window) {
        int kind = random.nextInt(100);
        if (kind < 8) {
            click(window);
        } else if (kind < 20 && types()) {
            var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            tell("“" + letter + "”");
            robot.write(letter);
        } else if (kind < 38) {
            choose(window);
        } else if (kind < 44) {
            push(List.of("Esc", "Enter", "Tab").get(random.nextInt(3)));
        } else {
            push(keys.get(random.nextInt(keys.size())));
        }
    }

    /// Any entry of the bar's menu that can be chosen now.
    private void choose(WindowUnderTest window) {
        robot.interact(() -> window.find("#more")
                .filter(node -> node.isVisible() && !node.isDisabled())
                .map(MenuButton.class::cast)
                .ifPresent(menu -> {
                    menu.show();
                    var items = menu.getItems().stream()
                            .filter(item -> !item.isDisable() && item.getId() != null)
                            .toList();
                    menu.hide();
                    if (!items.isEmpty()) {
                        var item = items.get(random.nextInt(items.size()));
                        tell(item.getId());
                        item.fire();
                    }
                }));
    }

    private void click(WindowUnderTest window) {
        var scene = window.scene();
        double x = random.nextDouble(scene.getWidth());
        double y = random.nextDouble(scene.getHeight());
        tell("click %.0f %.0f".formatted(x, y));
        robot.clickOn(
                scene.getWindow().getX() + scene.getX() + x, scene.getWindow().getY() + scene.getY() + y);
    }

    private boolean types() {
        return Window.getWindows().stream()
                .anyMatch(w -> w.isFocused()
                        && w.getScene() != null
                        && w.getScene().getFocusOwner() instanceof TextInputControl);
    }

    private void push(String key) {
        tell(key);
        var codes = new ArrayList<KeyCode>();
        var combination = KeyCombination.valueOf(key);
        for (var part : key.split("\\+", -1)) {
            switch (part) {
                case "Shortcut" -> codes.add(KeyCode.CONTROL);
                case "Shift" -> codes.add(KeyCode.SHIFT);
                case "Alt" -> codes.add(KeyCode.ALT);
                default -> codes.add(code(combination, part));
            }
        }
        robot.push(codes.toArray(KeyCode[]::new));
    }

    private static KeyCode code(KeyCombination combination, String name) {
        for (var code : KeyCode.values()) {
            if (code.getName().equals(name)) {
                return code;
            }
        }
        throw new IllegalArgumentException(combination.getName() + ": " + name);
    }

    private void tell(String what) {
        trail.add(what);
        if (trail.size() > TOLD) {
            trail.remove();
        }
    }
}
