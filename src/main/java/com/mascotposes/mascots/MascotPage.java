package com.mascotposes.mascots;

import com.mascotposes.platform.rest.PageMeta;
import java.util.List;

/** One page of mascots, newest first. */
public record MascotPage(List<MascotView> data, PageMeta meta) {}
