package org.answerable.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where fields stand on the page. */
final class Places {

    /** As one reads them, from the top; what is about no field comes first. */
    static final Comparator<@Nullable Component> AS_READ = Comparator.comparing(Places::of, Arrays::compare);

    private Places() {}

    /** The place among its neighbours, and of what it is in among those, from the outermost on. */
    private static int[] of(@Nullable Component field) {
        var places = new ArrayList<Integer>();
        for (Element at = field == null ? null : field.getElement(); at != null; at = at.getParent()) {
            var around = at.getParent();
            if (around != null) {
                places.add(around.indexOfChild(at));
            }
        }
        Collections.reverse(places);
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
