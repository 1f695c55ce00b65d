package com.mascotposes.credits;

import com.mascotposes.platform.rest.PageMeta;
import java.util.List;

/** One page of an account's ledger, newest first. */
public record TransactionPage(List<TransactionView> data, PageMeta meta) {}
