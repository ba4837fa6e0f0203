package org.cultureledger.standalone;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Runs against the whole product in this process, on a database in memory that the tests share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = StandaloneApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"culture-ledger.data=memory", "culture-ledger.admin-password=" + LedgerProcess.PASSWORD})
@interface LedgerTest {}
