package org.answerable.board;

import java.util.List;
import java.util.Map;
import org.answerable.answering.Moment;
import org.answerable.time.AskedTime;
import org.answerable.time.Times;
import org.springframework.stereotype.Component;

/** Reads from an address which recommendations are asked for and of which day: the same for every form of them. */
@Component
public class Addressed {

    private final Boards boards;
    private final Times times;

    Addressed(Boards boards, Times times) {
        this.boards = boards;
        this.times = times;
    }

    /** What came of it. */
    public sealed interface Read {

        /** This can be shown. */
        record Shown(BoardFilter filter, Moment moment) implements Read {}

        /** This parameter holds what there is not. */
        record NoSuch(String parameter) implements Read {}

        /** There is nothing of the day that is asked for. */
        record NotThen(AskedTime.Refused why) implements Read {}
    }

    /** Reads the parameters. */
    public Read read(Map<String, List<String>> parameters) {
        return switch (BoardFilter.read(parameters)) {
            case BoardFilter.Read.NotUnderstood(var parameter, var _) -> new Read.NoSuch(parameter);
            case BoardFilter.Read.Understood(var filter) -> {
                var unknown = boards.unknown(filter, boards.now());
                if (unknown.isPresent()) {
                    yield new Read.NoSuch(filter.narrowing().parameterOf(unknown.get()));
                }
                var asked = times.read(parameters);
                yield asked instanceof AskedTime.Refused refused
                        ? new Read.NotThen(refused)
                        : new Read.Shown(filter, Moment.of(asked).orElseThrow());
            }
        };
    }

    /** Now. */
    public Moment now() {
        var now = boards.now();
        return new Moment(now.act(), now.day(), now.act(), null);
    }
}
