package org.cultureledger.platform.description;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Serves the description of the whole interface, which each side alone could not generate. */
@Controller
class DescriptionResource {

    @Hidden
    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Resource description() {
        return new ClassPathResource("openapi.json");
    }
}
