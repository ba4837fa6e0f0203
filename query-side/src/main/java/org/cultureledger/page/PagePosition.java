package org.cultureledger.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Lets a page say the position that it is true as of, which its question found while it was answered. */
final class PagePosition implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var position = response.getHeader(Question.POSITION_HEADER);
        if (page != null && position != null) page.addObject("position", Long.valueOf(position));
    }
}
