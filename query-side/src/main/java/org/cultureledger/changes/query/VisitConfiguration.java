package org.cultureledger.changes.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every page of a programme, as it is today, say how much is new to its reader. */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

    @Bean
    WebMvcConfigurer visitedPages(Visits visits) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Visited(visits)).addPathPatterns("/programs/**");
            }
        };
    }

    private record Visited(Visits visits) implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
            if (page == null || !isWholePageOfToday(request)) return;
            Question.in(request).filter(Question::hasProgram).ifPresent(question -> {
                var position = response.getHeader(Question.POSITION_HEADER);
                visits.news(question, request).ifPresent(news -> page.addObject("visit", news));
                response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        visits.remembered(question, request).toString());
                if (position != null) response.setHeader(Question.POSITION_HEADER, position);
            });
        }

        /** Not what is put into a page, nor the past, in which nothing is new. */
        private static boolean isWholePageOfToday(HttpServletRequest request) {
            return request.getHeader("HX-Request") == null
                    && Stream.of("as-of", "as-of-position")
                            .map(request::getParameter)
                            .allMatch(text -> text == null || text.isBlank());
        }
    }
}
