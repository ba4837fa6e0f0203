package org.cultureledger.platform.access;

import jakarta.servlet.DispatcherType;
import org.cultureledger.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** Form log-in with a session for people, HTTP Basic without one for programs. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/webjars/**",
        "/*.css",
        "/*.js",
        "/*.svg",
        "/favicon.ico",
        "/login",
        "/openapi.json",
        "/problems",
        "/problems/**",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Programs send their credentials with each request; no session of a browser takes part in it. */
    @Bean
    @Order(1)
    SecurityFilterChain securityOfPrograms(HttpSecurity http, LoginAnswers answers) throws Exception {
        return common(http)
                .securityMatcher(new RequestHeaderRequestMatcher(HttpHeaders.AUTHORIZATION))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(answers::unauthenticated))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answers::unauthenticated)
                        .accessDeniedHandler(answers::denied))
                .build();
    }

    /** Every request that changes something carries the session's token, {@code /api} included. */
    @Bean
    @Order(2)
    SecurityFilterChain securityOfPeople(
            HttpSecurity http, LoginAnswers answers, Logins logins, AccountDirectory accounts) throws Exception {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setUseEquals(true); // "*/*" asks for no page
        return common(http)
                .addFilterBefore(new SessionAccounts(logins, accounts), AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new TokenOfRequest()))
                .formLogin(form -> form.loginPage("/login").failureHandler(answers::refusedLogin))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), html)
                        .defaultAuthenticationEntryPointFor(answers::unauthenticated, _ -> true)
                        .accessDeniedHandler(answers::denied))
                .build();
    }

    private static HttpSecurity common(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .hasAnyRole(Role.AUDITOR.name(), Role.ADMINISTRATOR.name())
                        .requestMatchers("/generated-openapi.json")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY)));
    }
}
