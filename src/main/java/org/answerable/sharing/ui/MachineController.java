package org.answerable.sharing.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.answerable.face.Answers;
import org.answerable.sharing.Cards;
import org.answerable.sharing.Sitemaps;
import org.answerable.vocabulary.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What search engines and sites that show links ask for. */
@RestController
class MachineController {

    private final Answers answers;
    private final Sitemaps sitemaps;
    private final Cards cards;

    MachineController(Answers answers, Sitemaps sitemaps, Cards cards) {
        this.answers = answers;
        this.sitemaps = sitemaps;
        this.cards = cards;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(HttpServletRequest request) {
        return answers.today(request, Language.EN, MediaType.APPLICATION_XML, sitemaps::index)
                .orElseThrow(Answers::notFound);
    }

    @GetMapping("/sitemaps/{part:[1-9][0-9]{0,5}}.xml")
    ResponseEntity<byte[]> part(@PathVariable int part, HttpServletRequest request) {
        return answers.today(request, Language.EN, MediaType.APPLICATION_XML, visit -> sitemaps.part(part, visit))
                .orElseThrow(Answers::notFound);
    }

    @GetMapping("/cards/{language:" + Language.IN_ADDRESSES + "}.png")
    ResponseEntity<byte[]> board(@PathVariable String language, HttpServletRequest request) {
        return answers.at(request, Language.ofAddress(language).orElseThrow(), "", MediaType.IMAGE_PNG, cards::ofBoard)
                .orElseThrow(Answers::notFound);
    }

    @GetMapping("/cards/{language:" + Language.IN_ADDRESSES + "}/{reference}.png")
    ResponseEntity<byte[]> card(
            @PathVariable String language, @PathVariable String reference, HttpServletRequest request) {
        return answers.at(
                        request,
                        Language.ofAddress(language).orElseThrow(),
                        "recommendations/" + reference,
                        MediaType.IMAGE_PNG,
                        visit -> cards.of(reference, visit))
                .orElseThrow(Answers::notFound);
    }
}
