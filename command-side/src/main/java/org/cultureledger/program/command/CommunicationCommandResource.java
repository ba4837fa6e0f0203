package org.cultureledger.program.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Body;
import org.cultureledger.program.Announcement;
import org.cultureledger.program.Briefing;
import org.cultureledger.program.command.ProgramCommand.Announce;
import org.cultureledger.program.command.ProgramCommand.Brief;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a programme says to the world and to those who meet customers. */
@RestController
@RequestMapping("/api/programs/{p}")
class CommunicationCommandResource {

    private final Commands commands;

    CommunicationCommandResource(Commands commands) {
        this.commands = commands;
    }

    record AnnouncementForm(
            Announcement.Reach reach,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 200) String channel,
            @Nullable @Size(max = 2000) String link,
            @Nullable LocalDate on) {}

    @PostMapping("/announcements")
    @Sends(Announce.class)
    ResponseEntity<Void> announce(@PathVariable ProgramId p, @Body AnnouncementForm form, Sending sending) {
        var announcement = new Announcement(form.reach(), form.title(), form.channel(), form.link());
        return Answers.of(commands.act(sending.on(form.on()), new Announce(p, announcement)));
    }

    /** @param reach how many persons were told */
    record BriefingForm(
            Briefing.Kind kind,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 100) List<DepartmentId> departments,
            LocalDate effective,
            @Nullable @PositiveOrZero Integer reach,
            @Nullable LocalDate on) {}

    @PostMapping("/briefings")
    @Sends(Brief.class)
    ResponseEntity<Void> brief(@PathVariable ProgramId p, @Body BriefingForm form, Sending sending) {
        var briefing = new Briefing(form.kind(), form.title(), form.departments(), form.effective(), form.reach());
        return Answers.of(commands.act(sending.on(form.on()), new Brief(p, briefing)));
    }
}
