package org.answerable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** An address to open for each route and each public page. */
final class Addresses {

    private final Recipes recipes;

    Addresses(Recipes recipes) {
        this.recipes = recipes;
    }

    /**
     * An address.
     *
     * @param aboutSomething whether it makes a difference to whom the things belong
     */
    record Address(boolean aboutSomething, Function<Sample.World, String> of) {

        String whose(String own) {
            return aboutSomething ? own : "-";
        }
    }

    /** By the template of the route, below /app. */
    Map<String, Address> views() {
        var views = new LinkedHashMap<String, Address>();
        return views;
    }

    /** By the pattern of the mapping. */
    Map<String, Address> pages() {
        var pages = new LinkedHashMap<String, Address>();
        return pages;
    }

    private static Address always(String address) {
        return new Address(false, of -> address);
    }

    private static Address about(Function<Sample.World, String> of) {
        return new Address(true, of);
    }
}
