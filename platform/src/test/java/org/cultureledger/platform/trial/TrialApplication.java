package org.cultureledger.platform.trial;

import org.cultureledger.platform.LedgerApplication;

@LedgerApplication
class TrialApplication {}
