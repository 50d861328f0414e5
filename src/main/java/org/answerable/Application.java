package org.answerable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal: public pages at the root, the workplaces of staff and officials under /app. */
@SpringBootApplication
public class Application {

    static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
