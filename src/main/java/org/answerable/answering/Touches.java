package org.answerable.answering;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.answerable.publishing.Touched;

/**
 * What has been touched since the start, by the order in which this node heard of it. Whoever notes the latest number
 * before reading can say later whether what was read is still so: an act is told after its commit, so what is read after
 * a number holds every act up to it. It holds one number for each recommendation that was ever touched.
 */
final class Touches {

    private final Map<String, Long> stories = new ConcurrentHashMap<>();
    private volatile long latest;
    private volatile long regrouped;
    private volatile long present;
    private volatile long allDays;

    /** The latest number. */
    long latest() {
        return latest;
    }

    /** Notes an act. Each mark is set before the caller goes on. */
    synchronized void note(Touched touched) {
        latest++;
        if (touched.regroups()) {
            regrouped = latest;
        }
        switch (touched.reach()) {
            case STORIES -> touched.stories().forEach(reference -> stories.put(reference, latest));
            case PRESENT -> present = latest;
            case ALL_DAYS -> allDays = latest;
        }
    }

    /** Notes that anything may have happened. */
    synchronized void noteAll() {
        allDays = ++latest;
    }

    /** Whether nothing has touched since a number what is shown. */
    boolean noneSince(long number, Shows shows) {
        return switch (shows) {
            case Shows.Past _ -> allDays <= number;
            case Shows.Story(var reference) ->
                allDays <= number && present <= number && stories.getOrDefault(reference, 0L) <= number;
            case Shows.Stories(var references) ->
                allDays <= number
                        && present <= number
                        && regrouped <= number
                        && references.stream().allMatch(one -> stories.getOrDefault(one, 0L) <= number);
            case Shows.Present _ -> latest <= number;
        };
    }
}
