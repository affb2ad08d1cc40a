/* tests/poster/test-write.c - PDF, SVG and PNG as other programs read them
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include "core/text.h"
#include "poster/write.h"

#include <glib/gstdio.h>
#include <math.h>
#include <png.h>
#include <string.h>

static GBytes *
write_poster (const SamenProject *project,
              const char *text,
              SamenFormat format)
{
  SamenPosterOptions options = fixture_options (text);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = samen_poster_bytes (project, &options, format, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);
  return bytes;
}

/* --- PDF ------------------------------------------------------------------------------- */

/* What a program of poppler says of a PDF; NULL when it is not installed. */
static char *
ask (const char *program,
     GBytes *pdf,
     const char *option)
{
  g_autofree char *path = g_find_program_in_path (program);
  g_autofree char *file = NULL;
  g_autoptr (GError) error = NULL;
  gboolean text = strcmp (program, "pdftotext") == 0;
  const char *argv[] = { path, option, NULL, text ? "-" : NULL, NULL };
  char *answer = NULL;
  int fd, status;

  if (path == NULL)
    return NULL;
  fd = g_file_open_tmp ("samenspel-XXXXXX.pdf", &file, &error);
  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (file, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  argv[2] = file;
  if (option == NULL)
    {
      argv[1] = file;
      argv[2] = text ? "-" : NULL;
      argv[3] = NULL;
    }
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &answer, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_unlink (file);
  return answer;
}

static void
test_same_bytes (void)
{
  static const char *const some[] = { "map a1", "paradoxes a1", "map a4 portrait", "ballot a4" };

  for (guint i = 0; i < G_N_ELEMENTS (some); i++)
    for (int format = SAMEN_FORMAT_PDF; format <= SAMEN_FORMAT_SVG; format++)
      {
        g_autoptr (SamenProject) one = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);
        g_autoptr (SamenProject) two = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);
        g_autoptr (GBytes) first = write_poster (one, some[i], format);
        g_autoptr (GBytes) second = write_poster (two, some[i], format);

        g_assert_true (g_bytes_equal (first, second));
      }
}

/* SOURCE_DATE_EPOCH says the moment, else the project does; never the clock. */
static void
test_date (void)
{
  g_autoptr (SamenProject) project = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);
  g_autoptr (GBytes) plain = write_poster (project, "map a4", SAMEN_FORMAT_PDF);
  g_autoptr (GBytes) dated = NULL;
  g_autofree char *info = ask ("pdfinfo", plain, "-isodates");
  g_autofree char *dated_info = NULL;

  g_setenv ("SOURCE_DATE_EPOCH", "1000000000", TRUE);
  dated = write_poster (project, "map a4", SAMEN_FORMAT_PDF);
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_assert_false (g_bytes_equal (plain, dated));
  dated_info = ask ("pdfinfo", dated, "-isodates");
  if (info == NULL || dated_info == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return;
    }
  g_assert_nonnull (strstr (info, project->modified));
  g_assert_nonnull (strstr (dated_info, "2001-09-09"));
}

/* The columns of "name type encoding emb sub uni object ID": the rule above them
 * says where "emb" stands. */
static void
assert_embedded (const char *fonts)
{
  g_auto (GStrv) lines = g_strsplit (fonts, "\n", -1);
  const char *heading = strstr (lines[0], "emb");
  gsize column;

  g_assert_nonnull (heading);
  column = (gsize) (heading - lines[0]);
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 2; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_assert_true (strncmp (lines[i] + column, "yes", 3) == 0);
}

static void
test_fonts_and_images (void)
{
  static const char *const some[] = { "map a1", "paradoxes a3" };
  g_autoptr (SamenProject) project = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);

  for (guint i = 0; i < G_N_ELEMENTS (some); i++)
    {
      g_autoptr (GBytes) pdf = write_poster (project, some[i], SAMEN_FORMAT_PDF);
      g_autofree char *fonts = ask ("pdffonts", pdf, NULL);
      g_autofree char *images = ask ("pdfimages", pdf, "-list");

      if (fonts == NULL || images == NULL)
        {
          g_test_skip ("poppler-utils is not installed");
          return;
        }
      assert_embedded (fonts);
      g_assert_null (strstr (images, " image "));
      g_assert_null (strstr (images, " smask "));
    }
}

static void
test_names_in_pdf (void)
{
  static const char *const some[] = { "map a1", "map a4", "paradoxes a1" };
  g_autoptr (SamenProject) project = fixture_project ("wijkaanpak", SAMEN_LANGUAGE_EN);

  for (guint i = 0; i < G_N_ELEMENTS (some); i++)
    {
      g_autoptr (GBytes) pdf = write_poster (project, some[i], SAMEN_FORMAT_PDF);
      g_autofree char *text = ask ("pdftotext", pdf, NULL);

      if (text == NULL)
        {
          g_test_skip ("poppler-utils is not installed");
          return;
        }
      SAMEN_EACH (const SamenParty, party, project->parties)
      {
        g_autofree char *plain = samen_party_plain_name (party);
        g_auto (GStrv) words = g_strsplit (plain, " ", -1);

        for (guint w = 0; words[w] != NULL; w++)
          g_assert_nonnull (strstr (text, words[w]));
      }
    }
}

static void
test_page_sizes (void)
{
  static const struct
  {
    const char *paper;
    double width;
    double height;
  } sizes[] = {
    { "map a0", 1189, 841 },
    { "map a1", 841, 594 },
    { "map a2 portrait", 420, 594 },
    { "map a3", 420, 297 },
    { "map a4", 297, 210 },
    { "paradoxes a4", 210, 297 },
    { "map letter", 279.4, 215.9 },
    { "map tabloid portrait", 279.4, 431.8 },
    { "map 16:9", 338.67, 190.5 },
  };
  g_autoptr (SamenProject) project = fixture_project ("leeg", SAMEN_LANGUAGE_NL);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      SamenPosterOptions options = fixture_options (sizes[i].paper);
      g_autoptr (GBytes) pdf = write_poster (project, sizes[i].paper, SAMEN_FORMAT_PDF);
      g_autofree char *info = ask ("pdfinfo", pdf, NULL);
      double width, height;
      const char *line;

      samen_poster_size (&options, &width, &height);
      g_assert_cmpfloat_with_epsilon (width, sizes[i].width, 0.01);
      g_assert_cmpfloat_with_epsilon (height, sizes[i].height, 0.01);
      if (info == NULL)
        continue;
      line = strstr (info, "Page size:");
      g_assert_nonnull (line);
      line += strlen ("Page size:");
      g_assert_cmpfloat_with_epsilon (g_ascii_strtod (line, (char **) &line), width * 72 / 25.4, 0.02);
      line = strchr (line, 'x') + 1;
      g_assert_cmpfloat_with_epsilon (g_ascii_strtod (line, NULL), height * 72 / 25.4, 0.02);
    }
}

/* --- SVG ------------------------------------------------------------------------------- */

static void
count_text_cb (GMarkupParseContext *context,
               const char *element,
               const char **names,
               const char **values,
               gpointer data,
               GError **error)
{
  guint *texts = data;

  *texts += strcmp (element, "text") == 0;
}

static void
test_svg (void)
{
  static const GMarkupParser parser = { .start_element = count_text_cb };
  g_autoptr (SamenProject) project = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) error = NULL;
  const char *data;
  gsize size;
  guint texts = 0;

  project = fixture_with_text (g_steal_pointer (&project), SAMEN_SUBJECT_PROJECT, "title", "Kaas & <wijn> \"samen\"");
  svg = write_poster (project, "map a1", SAMEN_FORMAT_SVG);
  data = g_bytes_get_data (svg, &size);
  context = g_markup_parse_context_new (&parser, 0, &texts, NULL);
  g_markup_parse_context_parse (context, data, (gssize) size, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (texts, >, 40);
  g_assert_nonnull (g_strstr_len (data, (gssize) size, "width=\"841mm\" height=\"594mm\" viewBox=\"0 0 841 594\""));
  g_assert_nonnull (g_strstr_len (data, (gssize) size, ">Gemeente</text>"));
  g_assert_nonnull (g_strstr_len (data, (gssize) size, "Kaas &amp; &lt;wijn&gt;"));
  g_assert_null (g_strstr_len (data, (gssize) size, "\"nan"));
  g_assert_null (g_strstr_len (data, (gssize) size, "-nan"));
}

/* --- PNG ------------------------------------------------------------------------------- */

static void
test_png (void)
{
  SamenPosterOptions options = fixture_options ("map a4");
  g_autoptr (SamenProject) project = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = NULL;
  const guchar *data;
  gsize size;
  png_image image = { .version = PNG_IMAGE_VERSION };
  const guchar *phys;

  options.dpi = 100;
  png = samen_poster_bytes (project, &options, SAMEN_FORMAT_PNG, &error);
  g_assert_no_error (error);
  data = g_bytes_get_data (png, &size);
  g_assert_true (png_image_begin_read_from_memory (&image, data, size));
  g_assert_cmpuint (image.width, ==, 1169);
  g_assert_cmpuint (image.height, ==, 827);
  png_image_free (&image);

  /* 100 dpi are 3937 pixels a metre, both ways. */
  phys = memmem (data, size, "pHYs", 4);
  g_assert_nonnull (phys);
  g_assert_true (memcmp (phys + 4, "\0\0\x0f\x61\0\0\x0f\x61\x01", 9) == 0);
}

static void
test_png_bands (void)
{
  SamenPosterOptions options = fixture_options ("map a3");
  g_autoptr (SamenProject) project = fixture_project ("wijkaanpak", SAMEN_LANGUAGE_NL);
  g_autoptr (GPtrArray) pages = samen_poster_pages (project, &options);
  const SamenPage *page = g_ptr_array_index (pages, 0);
  g_autoptr (GBytes) png = samen_write_png (page, 300, NULL);
  png_image image = { .version = PNG_IMAGE_VERSION };
  g_autofree guchar *pixels = NULL;
  guint dark = 0;

  /* Larger than one band: below the first there is a picture too. */
  g_assert_true (png_image_begin_read_from_memory (&image, g_bytes_get_data (png, NULL), g_bytes_get_size (png)));
  image.format = PNG_FORMAT_GRAY;
  pixels = g_malloc (PNG_IMAGE_SIZE (image));
  g_assert_true (png_image_finish_read (&image, NULL, pixels, 0, NULL));
  for (gsize i = (gsize) image.width * image.height * 3 / 4; i < (gsize) image.width * image.height; i++)
    dark += pixels[i] < 128;
  g_assert_cmpuint (dark, >, 1000);
  g_assert_cmpint (pixels[0], ==, 255);
}

static void
test_png_too_big (void)
{
  SamenPosterOptions options = fixture_options ("map a0");
  g_autoptr (SamenProject) project = fixture_project ("leeg", SAMEN_LANGUAGE_NL);
  g_autoptr (GError) error = NULL;

  options.dpi = 600;
  g_assert_null (samen_poster_bytes (project, &options, SAMEN_FORMAT_PNG, &error));
  g_assert_error (error, SAMEN_POSTER_ERROR, SAMEN_POSTER_ERROR_TOO_BIG);
  g_assert_nonnull (strstr (error->message, "359"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/poster/pdf/same-bytes", test_same_bytes);
  g_test_add_func ("/poster/pdf/date", test_date);
  g_test_add_func ("/poster/pdf/fonts-and-images", test_fonts_and_images);
  g_test_add_func ("/poster/pdf/names", test_names_in_pdf);
  g_test_add_func ("/poster/pdf/page-sizes", test_page_sizes);
  g_test_add_func ("/poster/svg", test_svg);
  g_test_add_func ("/poster/png/size", test_png);
  g_test_add_func ("/poster/png/bands", test_png_bands);
  g_test_add_func ("/poster/png/too-big", test_png_too_big);
  return g_test_run ();
}
