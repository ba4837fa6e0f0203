package org.cultureledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLinksTest {

    @Test
    void what_has_an_address_in_the_api_has_its_page_at_the_same_tail() {
        assertThat(PageLinks.of("/api/programs/acme/initiatives/loop/milestones/pilot"))
                .isEqualTo("/programs/acme/initiatives/loop/milestones/pilot");
    }

    @Test
    void a_part_without_a_page_of_its_own_is_found_on_the_page_of_the_whole() {
        assertThat(PageLinks.of("/api/programs/acme/initiatives/loop/obstacles/data"))
                .isEqualTo("/programs/acme/initiatives/loop#obstacles-data");
        assertThat(PageLinks.of("/api/programs/acme/courses/first-week/trainings/p-1"))
                .isEqualTo("/programs/acme/training#first-week");
        assertThat(PageLinks.of("/api/people/p-1")).isEqualTo("/people#p-1");
    }

    @Test
    void the_date_of_a_link_is_left_to_the_page_that_shows_it() {
        assertThat(PageLinks.of("/api/programs/acme/lineage/kpis/nps?as-of-position=7&on=2026-01-01"))
                .isEqualTo("/programs/acme/lineage/kpis/nps");
    }
}
