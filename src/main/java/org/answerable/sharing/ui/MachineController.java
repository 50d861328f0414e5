package org.answerable.sharing.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.answerable.face.Versioned;
import org.answerable.sharing.Cards;
import org.answerable.sharing.Sitemaps;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What search engines and sites that show links ask for. */
@RestController
class MachineController {

    private final Versioned versioned;
    private final Sitemaps sitemaps;
    private final Cards cards;

    MachineController(Versioned versioned, Sitemaps sitemaps, Cards cards) {
        this.versioned = versioned;
        this.sitemaps = sitemaps;
        this.cards = cards;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(HttpServletRequest request) {
        return versioned
                .today(request, Language.EN, MediaType.APPLICATION_XML, sitemaps::index)
                .orElseThrow(MachineController::notFound);
    }

    @GetMapping("/sitemaps/{part:[1-9][0-9]{0,5}}.xml")
    ResponseEntity<byte[]> part(@PathVariable int part, HttpServletRequest request) {
        return versioned
                .today(request, Language.EN, MediaType.APPLICATION_XML, visit -> sitemaps.part(part, visit))
                .orElseThrow(MachineController::notFound);
    }

    @GetMapping("/cards/{language:" + Language.IN_ADDRESSES + "}/{reference}.png")
    ResponseEntity<byte[]> card(
            @PathVariable String language, @PathVariable String reference, HttpServletRequest request) {
        return versioned
                .at(
                        request,
                        Language.ofAddress(language).orElseThrow(),
                        "recommendations/" + reference,
                        MediaType.IMAGE_PNG,
                        visit -> cards.of(reference, visit))
                .orElseThrow(MachineController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
