package enface.ui.type;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.pane.type.TypeStyle;
import enface.study.WindowModel;
import enface.study.setting.ChineseSettings.Characters;
import enface.study.setting.TypeSettings;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.layout.FlowPane;

/// How the text is set, over the text it sets: size, lines, fonts, light. Everything shows at once and is remembered.
public final class TypePanel extends FlowPane {

    /// How much larger each step is.
    private static final double ZOOM = 1.1;

    private final WindowModel window;
    private final Words words;
    private final TypeSettings type;
    private final FacingPanes panes;

    public TypePanel(WindowModel window, FacingPanes panes) {
        super(16, 8);
        this.window = window;
        words = window.words();
        this.panes = panes;
        var settings = window.settings();
        type = settings.type();
        setId("type-panel");
        getStyleClass().add("type-panel");
        var reset = Controls.quiet("type-reset", words.get("type.reset"), settings::resetLook);
        var controls = new TypeControls(window, "type");
        getChildren().addAll(controls.ofType());
        getChildren().addAll(controls.ofChinese());
        getChildren().addAll(controls.light(), reset);
        show();
        dress();
    }

    /// What it sets can be asked for by name too; where there are several kinds, the next one comes.
    public void offer(Deeds deeds) {
        var chinese = window.settings().chinese();
        var size = panes.type();
        deeds.set(Command.SHOW_TYPE, Deed.onOff(type.shownProperty()));
        deeds.set(
                Command.LARGER,
                Deed.of(() -> size.setTextScale(Math.min(TypeControls.LARGEST, size.getTextScale() * ZOOM))));
        deeds.set(
                Command.SMALLER,
                Deed.of(() -> size.setTextScale(Math.max(TypeControls.SMALLEST, size.getTextScale() / ZOOM))));
        deeds.set(Command.USUAL_SIZE, Deed.of(() -> size.setTextScale(1)));
        deeds.set(Command.CHARACTERS, Deed.of(() -> next(chinese.charactersProperty(), Characters.values())));
        deeds.set(Command.POINTER_LOOK_UP, Deed.onOff(chinese.lookUpProperty()));
        deeds.set(Command.JUSTIFY, Deed.onOff(type.justifiedProperty()));
        deeds.set(Command.LEVEL_SENTENCES, Deed.onOff(type.levelProperty()));
        deeds.set(Command.DIM, Deed.onOff(type.focusProperty()));
    }

    private static <E> void next(ObjectProperty<E> choice, E[] all) {
        choice.set(all[(List.of(all).indexOf(choice.get()) + 1) % all.length]);
    }

    /// Closes the panel; false where it is not open.
    public boolean letGo() {
        boolean shown = isVisible();
        if (shown) {
            type.shownProperty().set(false);
            panes.requestFocus();
        }
        return shown;
    }

    /// Follows the settings while the view is shown, and the panes follow them.
    public void follow(Subscriptions subscriptions) {
        subscriptions.add(type.shownProperty().subscribe((_, now) -> {
            show();
            if (now) {
                getChildren().getFirst().lookup(".slider").requestFocus();
            }
        }));
        subscriptions.add(
                type.scaleProperty().subscribe((_, scale) -> panes.type().setTextScale(scale.doubleValue())));
        List<Property<?>> all = List.of(
                type.leadingProperty(),
                type.measureProperty(),
                type.latinProperty(),
                type.hanProperty(),
                type.indentProperty(),
                type.justifiedProperty(),
                type.focusProperty(),
                type.levelProperty());
        all.forEach(setting -> subscriptions.add(setting.subscribe((_, _) -> dress())));
    }

    private void show() {
        setVisible(type.shownProperty().get());
        setManaged(isVisible());
    }

    /// Sets the panes as the settings say.
    private void dress() {
        panes.type().setTextScale(type.scaleProperty().get());
        panes.type()
                .setTypeStyle(new TypeStyle(
                        type.leadingProperty().get(),
                        type.measureProperty().get(),
                        type.latinProperty().get(),
                        type.hanProperty().get(),
                        switch (type.indentProperty().get()) {
                            case CUSTOM -> TypeStyle.Indent.CUSTOM;
                            case ALWAYS -> TypeStyle.Indent.ALWAYS;
                            case NEVER -> TypeStyle.Indent.NEVER;
                        },
                        type.justifiedProperty().get()));
        panes.setFocusMode(type.focusProperty().get());
        panes.sentenceLevel().set(type.levelProperty().get());
    }
}
