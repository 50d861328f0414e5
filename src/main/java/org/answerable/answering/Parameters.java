package org.answerable.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an address asks for besides its path. */
public final class Parameters {

    private Parameters() {}

    /** Each parameter with all its values, in the order in which they were given. */
    public static Map<String, List<String>> of(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }
}
