package io.casefolio.model;

/**
 * Why a row and a section belong together.
 *
 * @param basis how the pair was found: {@code curated}, by a line of the crosswalk
 * @param confidence {@code certain} or {@code likely}
 */
public record CrosswalkLink(String basis, String confidence, String evidence) {}
