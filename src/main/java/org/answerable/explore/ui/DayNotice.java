package org.answerable.explore.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import org.answerable.face.Face;
import org.answerable.parts.Notice;
import org.answerable.time.AskedTime;

/** A word about the day that the board tells of, where that is not simply today. */
final class DayNotice {

    private DayNotice() {}

    static Optional<Notice> of(AskedTime asked, Face face, Runnable back) {
        return switch (asked) {
            case AskedTime.Now _ -> Optional.empty();
            case AskedTime.Then(var _, var point, var _, var _) -> {
                var today = new Button(face.say("time.back"), click -> back.run());
                today.addThemeVariants(ButtonVariant.TERTIARY);
                yield Optional.of(Notice.info(face.told(point)).with(today));
            }
            case AskedTime.Refused refused ->
                Optional.of(Notice.error(face.refused(refused) + " " + face.say("time.refused.today")));
        };
    }
}
