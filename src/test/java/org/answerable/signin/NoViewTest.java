package org.answerable.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinService;
import org.answerable.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ProductTest
@WithAnonymousUser
class NoViewTest extends SpringBrowserlessTest {

    @Test
    void onlyWhatNoViewAnswersToIsLetThroughWithoutAskingWho() {
        var nowhere = new NoView(VaadinService::getCurrent);

        assertThat(nowhere.matches(to("/no-such-place"))).isTrue();
        assertThat(nowhere.matches(to("/desk/no-such-place/at/all"))).isTrue();
        for (var view : new String[] {
            "/desk", "/desk/", "/desk/drafts/1", "/office", "/audit", "/administration/people/1", "/account", "/login"
        }) {
            assertThat(nowhere.matches(to(view))).as(view).isFalse();
        }
    }

    @Test
    void whileTheViewsAreNotKnownNothingIsLetThrough() {
        assertThat(new NoView(() -> null).matches(to("/no-such-place"))).isFalse();
    }

    private static MockHttpServletRequest to(String path) {
        var request = new MockHttpServletRequest("GET", "/app" + path);
        request.setPathInfo(path);
        return request;
    }
}
