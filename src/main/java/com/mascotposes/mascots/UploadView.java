package com.mascotposes.mascots;

/**
 * @param url the public address of the stored picture
 */
public record UploadView(String url) {}
