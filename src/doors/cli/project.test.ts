// A ChildProject folder, made here, is read as it is.
import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { placeOfTests, segments } from "./made.fixture.ts";

const place = placeOfTests();
const { put, attune, read } = place;
let folder = "";
beforeAll(() => {
  ({ folder } = place);
});

describe("a ChildProject folder", () => {
  beforeAll(async () => {
    await put(
      "project/metadata/children.csv",
      "experiment,child_id,child_dob,child_sex\ne,1,2020-01-01,f\ne,2,2020-02-01,m\n",
    );
    await put(
      "project/metadata/recordings.csv",
      `experiment,child_id,date_iso,start_time,recording_device_type,recording_filename,duration,discard
e,1,2020-04-20,9:00,usb,one.wav,900000,0
e,2,2020-04-21,NA,usb,sub/two.wav,700000,
e,1,2020-04-22,9:00,usb,bad.wav,1000,1
e,1,2020-04-23,9:00,usb,silent.wav,1000,0
`,
    );
    await put(
      "project/metadata/annotations.csv",
      `set,recording_filename,time_seek,range_onset,range_offset,raw_filename,format,filter,annotation_filename,error
vtc,one.wav,0,0,900000,one.rttm,vtc_rttm,,one_0_900000.csv,
vtc,sub/two.wav,0,0,300000,two.rttm,vtc_rttm,,sub/two_0_300000.csv,
vtc,sub/two.wav,0,400000,500000,two.rttm,vtc_rttm,,sub/two_400000_500000.csv,
vtc,sub/two.wav,0,600000,700000,two.rttm,vtc_rttm,,NA,broken
eaf/an1,one.wav,0,0,60000,one.eaf,eaf,,one_0_60000.csv,
`,
    );
    const converted = "project/annotations/vtc/converted";
    await put(`${converted}/one_0_900000.csv`, segments(500));
    await put(`${converted}/sub/two_0_300000.csv`, segments(100));
    await put(
      `${converted}/sub/two_400000_500000.csv`,
      "raw_filename,speaker_type,segment_onset,segment_offset\nx,CHI,410000,420000\nx,FEM,421000,422000\nx,FEM,-4,5\nx,FEM,650000,651000\n",
    );
    await put("project/annotations/eaf/an1/converted/one_0_60000.csv", segments(40));
    await put("project/annotations/late/converted/one_1000_50000.csv", segments(40));
  });
  it("is read as it is: coded where the set's ranges are, with the child's age and what more is known", async () => {
    const { code, rows, err } = await read(join(folder, "project"), "--set", "vtc");
    expect(code).toBe(0);
    expect(rows).toMatchObject([
      {
        recording: "one.wav",
        set: "vtc",
        child_id: "1",
        child_age_months: "3.613963",
        child_sex: "f",
        length_ms: "900000",
        coded_ms: "900000",
      },
      {
        recording: "sub/two.wav",
        child_id: "2",
        child_dob: "2020-02-01",
        length_ms: "700000",
        coded_ms: "400000",
        events: "103",
      },
    ]);
    expect(rows[0]?.["recording_filename"]).toBe("one.wav");
    expect(rows[1]?.["notes"]).toBe("bad-time:1; uncoded:1");
    expect(rows[1]?.["notes_said"]).toContain("FEM sub/two_400000_500000.csv 4");
    expect(err).toContain("One recording is discarded by the project and left out: bad.wav.");
    expect(err).toContain("One recording has nothing in the set vtc, and no row: silent.wav.");
    expect(err).toContain("never converted");
    const alone = await read(join(folder, "project/annotations/vtc/converted/one_0_900000.csv"));
    expect(rows[0]?.["turns.lena"]).toBe(alone.rows[0]?.["turns.lena"]);
  });
  it("asks which set, finds one that no index has by its files' names, and refuses one that is not there", async () => {
    const project = join(folder, "project");
    expect((await attune("read", project)).err).toContain("There are: vtc, eaf/an1.");
    expect((await read(project, "--set", "eaf/an1")).rows).toMatchObject([{ recording: "one.wav", coded_ms: "60000" }]);
    expect((await read(project, "--set", "late")).rows).toMatchObject([
      { recording: "one.wav", coded_ms: "49000", child_id: "1" },
    ]);
    expect(await attune("read", project, "--set", "none")).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is no set none"),
    });
    expect((await attune("read", project, folder)).code).toBe(2);
  });
  it("lets what is confidential override what is public, and says what it cannot open", async () => {
    await put("project/metadata/children/1_own.csv", "child_id,child_dob\n1,2019-01-01\n2,2020-02-02\n");
    await put("project/metadata/children/0_confidential.csv", "child_id,child_dob,name\n1,2020-01-11,Ana\n");
    await symlink("../../nowhere.csv", join(folder, "project/metadata/children/2_gone.csv"));
    const { rows, err, code } = await read(join(folder, "project"), "--set", "vtc");
    expect(code).toBe(0);
    expect(rows).toMatchObject([
      { child_dob: "2020-01-11", name: "Ana", child_sex: "f", child_age_months: "3.285421" },
      { child_dob: "2020-02-02", name: "", child_sex: "m" },
    ]);
    expect(err).toContain("2_gone.csv");
  });
  it("takes another table's columns along beside its own", async () => {
    const table = await put("extra.csv", "recording_filename,site,child_sex\none.wav,north,x\n");
    const { rows } = await read(join(folder, "project"), "--set", "vtc", "--metadata", table);
    expect(rows).toMatchObject([
      { child_id: "1", child_sex: "f", site: "north", metadata_child_sex: "x", metadata_recording_filename: "one.wav" },
      { child_id: "2", child_sex: "m", site: "", metadata_child_sex: "" },
    ]);
  });
  it("is never written over", async () => {
    for (const out of ["metadata/recordings.csv", "annotations/vtc/converted/one_0_900000.csv", "metadata/new.csv"]) {
      const ran = await attune("read", join(folder, "project"), "--set", "vtc", "--csv", join(folder, "project", out));
      expect(ran).toMatchObject({ code: 1, err: expect.stringContaining("same file") });
    }
    expect((await read(join(folder, "project"), "--set", "vtc")).rows).toHaveLength(2);
  });
  it("has a problem for a recording whose file is gone, and keeps the others", async () => {
    await rm(join(folder, "project/annotations/vtc/converted/one_0_900000.csv"));
    const { code, rows } = await read(join(folder, "project"), "--set", "vtc");
    expect(code).toBe(1);
    expect(rows).toMatchObject([{ recording: "one.wav", child_id: "1", problem: "file-missing" }, { problem: "" }]);
  });
});
