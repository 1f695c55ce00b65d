package com.mascotposes.mascots;

/**
 * @param url the public address of the stored picture
 * @param cutOut what became of its backdrop; null when nobody asked to take it away
 */
public record UploadView(String url, CutOutView cutOut) {}
