package enface.study;

import enface.study.Screen.OfExport;
import enface.study.Screen.OfPrint;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.print.Composing;
import enface.study.print.PrintModel;
import enface.study.print.WantedVersions;
import enface.study.print.Ways;
import enface.study.setting.ChineseSettings.Readings;
import enface.study.setting.Settings;
import enface.study.share.ExportModel;
import enface.study.share.Exporting;
import enface.study.work.Desk;
import java.util.function.Supplier;

/// What goes out of a work: files, and pages.
///
/// On the thread of the window only.
final class Outgoing {

    private final Desk desk;
    private final Saying saying;
    private final Tasks tasks;
    private final Settings settings;
    private final Composing.Tools tools = new Composing.Tools();

    Outgoing(Desk desk, Saying saying, Tasks tasks, Settings settings) {
        this.desk = desk;
        this.saying = saying;
        this.tasks = tasks;
        this.settings = settings;
    }

    /// What can be written of a work.
    Screen export(StudyModel study) {
        Supplier<Exporting> exporting = () -> new Exporting(desk.library(), saying.words(), tools);
        return new OfExport(new ExportModel(exporting, versions(study), ways(study), saying, tasks, settings.export()));
    }

    /// What can be printed of a work.
    Screen print(StudyModel study) {
        Supplier<Composing> composing = () -> new Composing(desk.library(), saying.words(), tools);
        return new OfPrint(new PrintModel(
                composing,
                versions(study),
                ways(study),
                new PrintModel.Beside(saying, tasks),
                study.schemes().schemes().all()));
    }

    private static WantedVersions versions(StudyModel study) {
        return new WantedVersions(
                study.work(), study.reading().shownProperty().get().versions());
    }

    private Ways ways(StudyModel study) {
        boolean readings = settings.chinese().readingsProperty().get() == Readings.ALL;
        return new Ways(settings.print(), study.work().versions(), readings);
    }
}
